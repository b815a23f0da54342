package dev.tenon.declaration.folder;

import dev.tenon.declaration.PluginDeclaration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a plugin's folder.
 *
 * @param declaration what it declares, as far as it can be read; null if there is no manifest or no provider to read
 * @param violations what is wrong, by file and place
 */
public record FolderVerdict(@Nullable PluginDeclaration declaration, List<Located> violations) {

    public FolderVerdict {
        violations = List.copyOf(violations);
    }
}
