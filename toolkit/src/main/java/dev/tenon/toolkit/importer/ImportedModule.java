package dev.tenon.toolkit.importer;

import dev.tenon.toolkit.module.ModuleFolder;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
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

    /**
     * Puts the module on disk: all of it, or nothing.
     *
     * @param plugin the plugin's folder, from which files are copied
     * @param target the module's folder, which must not exist or be empty
     * @throws DirectoryNotEmptyException if there is something in the target, or it is a file
     * @throws IOException if the module cannot be written; the target is as it was then
     */
    public void write(Path plugin, Path target) throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        copies.forEach((path, source) -> sources.put(path, plugin.resolve(source)));
        ModuleFolder.write(texts, sources, target);
    }
}
