package dev.tenon.declaration;

import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.Located;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A plugin's folder that no rule complains about, to be changed in one place. */
final class FolderSample {

    private FolderSample() {}

    /** Returns what is wrong with the folder after a change. */
    static Supplier<List<Violation>> folder(Consumer<YamlFolder> change) {
        return () -> {
            YamlFolder folder = valid();
            change.accept(folder);
            return FolderRules.check(folder).violations().stream()
                    .map(Located::violation)
                    .toList();
        };
    }

    static YamlFolder valid() {
        return new YamlFolder().with("manifest.yaml", """
                        version: 1.0.0
                        """);
    }
}
