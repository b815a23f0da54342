package dev.tenon.toolkit.importer;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an imported module on disk: all of it, or nothing. */
public final class ModuleFolder {

    private ModuleFolder() {}

    /**
     * Writes a module.
     *
     * @param plugin the plugin's folder, from which files are copied
     * @param target the module's folder, which must not exist or be empty
     * @throws DirectoryNotEmptyException if there is something in the target, or it is a file
     * @throws IOException if the module cannot be written; the target is as it was then
     */
    public static void write(ImportedModule module, Path plugin, Path target) throws IOException {
        Path folder = target.toAbsolutePath();
        requireEmpty(folder);
        Path parent = Files.createDirectories(folder.getParent());
        String name = "." + folder.getFileName() + "." + ProcessHandle.current().pid();
        Path draft = Files.createDirectory(parent.resolve(name));
        try {
            for (Map.Entry<String, String> each : module.texts().entrySet()) {
                Files.writeString(file(draft, each.getKey()), each.getValue());
            }
            for (Map.Entry<String, String> each : module.copies().entrySet()) {
                Files.copy(plugin.resolve(each.getValue()), file(draft, each.getKey()));
            }
            Files.deleteIfExists(folder);
            Files.move(draft, folder);
        } finally {
            delete(draft);
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

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
