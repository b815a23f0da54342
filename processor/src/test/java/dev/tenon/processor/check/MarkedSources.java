package dev.tenon.processor.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The tests with marked sources, as text. */
final class MarkedSources {

    private MarkedSources() {}

    static String text() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/tenon/processor"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                tests.append(Files.readString(each));
            }
        }
        return tests.toString();
    }
}
