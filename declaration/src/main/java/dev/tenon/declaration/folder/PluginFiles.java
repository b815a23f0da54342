package dev.tenon.declaration.folder;

import dev.tenon.declaration.document.Document;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of a plugin, wherever they lie: a folder, or a package. Paths are relative to the root, with forward slashes. */
public interface PluginFiles {

    /** Returns the paths of all files, none of which lies outside of the root, and no folders. */
    SortedSet<String> paths();

    /** Returns the paths of the folders in which files may lie, also of those where none does. */
    default SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        for (String path : paths()) {
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                folders.add(path.substring(0, end));
            }
        }
        return folders;
    }

    /** Returns the size of a file in bytes. */
    long size(String path);

    /**
     * Returns by which line a file is left out when the folder is packed, such as {@code .difyignore:3}; empty if it is packed.
     *
     * @param path one of {@link #paths()}
     */
    default Optional<String> excludedBy(String path) {
        return Optional.empty();
    }

    /**
     * Returns a file as a document. What cannot be read is a document with a problem, not an exception.
     *
     * @param path one of {@link #paths()}
     */
    Document document(String path);
}
