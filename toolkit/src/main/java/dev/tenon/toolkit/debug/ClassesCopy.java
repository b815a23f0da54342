package dev.tenon.toolkit.debug;

import dev.tenon.toolkit.files.Folders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The classes that a running plugin loads. A JVM loads a class when it is used first, and by then the compiler may have deleted it, which
 * it does before it finds an error.
 */
final class ClassesCopy {

    private final Path folder;

    private ClassesCopy(Path folder) {
        this.folder = folder;
    }

    /** Copies a folder as it is now; what is removed meanwhile is a change, which is looked at later. */
    static ClassesCopy of(Path classes) throws IOException {
        Path folder = Files.createTempDirectory("tenon-debug-");
        Files.walkFileTree(classes, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(inCopy(each));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                try {
                    Files.copy(each, inCopy(each));
                } catch (NoSuchFileException e) {
                    // removed after it was listed
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException exception) throws IOException {
                if (exception instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw exception;
            }

            private Path inCopy(Path each) {
                return folder.resolve(classes.relativize(each).toString());
            }
        });
        return new ClassesCopy(folder);
    }

    Path folder() {
        return folder;
    }

    /** Removes the copy, as far as it is still there. */
    void delete() throws IOException {
        Folders.delete(folder);
    }
}
