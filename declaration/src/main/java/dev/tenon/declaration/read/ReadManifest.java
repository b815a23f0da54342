package dev.tenon.declaration.read;

import dev.tenon.declaration.PluginManifest;
import java.util.List;

/**
 * A manifest that was read.
 *
 * @param manifest what it declares
 * @param providers the paths of its provider files
 * @param others its files of other kinds
 * @param entrypoint the module that is started
 */
public record ReadManifest(PluginManifest manifest, List<Named> providers, List<OtherFile> others, Named entrypoint) {

    public ReadManifest {
        providers = List.copyOf(providers);
        others = List.copyOf(others);
    }
}
