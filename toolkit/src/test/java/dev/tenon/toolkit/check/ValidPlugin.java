package dev.tenon.toolkit.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A plugin in Python in which nothing is wrong, to be changed by tests. */
final class ValidPlugin {

    private static final Path FILES = Path.of("src/test/resources/plugin");

    private ValidPlugin() {}

    static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FILES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
