package dev.tenon.toolkit.importer;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A module that was made of a plugin.
 *
 * @param texts the files that were written, by their paths in the module
 * @param copies the files that are copied from the plugin's folder, by their paths in the module
 * @param report what is not as it was
 */
public record ImportedModule(Map<String, String> texts, Map<String, String> copies, ImportReport report) {

    public ImportedModule {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        copies = Collections.unmodifiableMap(new TreeMap<>(copies));
    }
}
