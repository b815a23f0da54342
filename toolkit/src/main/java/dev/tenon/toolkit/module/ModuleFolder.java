package dev.tenon.toolkit.module;

import dev.tenon.toolkit.files.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a new module on disk: all of it, or nothing. */
public final class ModuleFolder {

    private ModuleFolder() {}

    /**
     * Writes a module.
     *
     * @param texts the files to write, by their paths in the module
     * @param copies the files to copy, by their paths in the module
     * @param target the module's folder, which must not exist or be empty
     * @throws DirectoryNotEmptyException if there is something in the target, or it is a file
     * @throws IOException if the module cannot be written; the target is as it was then
     */
    public static void write(Map<String, String> texts, Map<String, Path> copies, Path target) throws IOException {
        Path folder = target.toAbsolutePath().normalize();
        requireEmpty(folder);
        // A folder that is there is filled and not replaced: somebody's shell may stand in it.
        boolean fill = Files.exists(folder);
        Path parent = fill ? folder : Files.createDirectories(folder.getParent());
        Path draft = Files.createDirectory(
                parent.resolve(".tenon." + ProcessHandle.current().pid()));
        try {
            for (Map.Entry<String, String> each : texts.entrySet()) {
                // Not as a string, which must not hold half a character: a report quotes what it found.
                Files.write(file(draft, each.getKey()), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, Path> each : copies.entrySet()) {
                Files.copy(each.getValue(), file(draft, each.getKey()));
            }
            if (fill) {
                moveContent(draft, folder);
            } else {
                Files.move(draft, folder);
            }
        } finally {
            Folders.delete(draft);
        }
    }

    private static void moveContent(Path from, Path to) throws IOException {
        try (Stream<Path> content = Files.list(from)) {
            for (Path each : content.toList()) {
                Files.move(each, to.resolve(each.getFileName()));
            }
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new DirectoryNotEmptyException(folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }

    private static Path file(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }
}
