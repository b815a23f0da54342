package dev.tenon.declaration.read;

import dev.tenon.declaration.PluginManifest;
import java.util.List;

/**
 * A manifest that was read.
 *
 * @param manifest what it declares
 * @param providers the paths of its provider files
 * @param entrypoint the module that is started
 */
public record ReadManifest(PluginManifest manifest, List<Named> providers, Named entrypoint) {

    public ReadManifest {
        providers = List.copyOf(providers);
    }
}
