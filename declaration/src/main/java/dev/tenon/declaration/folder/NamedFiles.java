package dev.tenon.declaration.folder;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.read.Named;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** The files that a manifest names. On disk a path may have detours, such as {@code ./provider/x.yaml}; in a package it may not. */
final class NamedFiles {

    /** The packager reads files whether they are packed or not, and so does the SDK. */
    private static final Set<Consumer> UNPACKED = Set.of(Consumer.INSTALL);

    private final PackedFiles files;

    NamedFiles(PackedFiles files) {
        this.files = files;
    }

    /** Returns the path of a file without detours; empty, reported, if there is no such file. */
    Optional<String> find(Named named) {
        String path = named.text();
        String file = direct(path);
        if (!files.exists(file)) {
            named.at().report(ManifestCode.PROVIDER_FILE_MISSING, path, files.hint(path));
            return Optional.empty();
        }
        if (!file.equals(path) || !files.isPacked(file)) {
            named.at().report(UNPACKED, ManifestCode.PROVIDER_FILE_MISSING, path, files.hint(path));
        }
        return Optional.of(file);
    }

    /** Returns whether something is there that is a folder. */
    boolean isFolder(Named named) {
        String path = direct(named.text());
        return path.isEmpty() ? !named.text().isEmpty() : files.folders().contains(path);
    }

    /** A path that leads out of the folder is left as it is, which is no file's. */
    private static String direct(String path) {
        if (path.startsWith("/")) {
            return path;
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return path;
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
