package dev.tenon.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Java runtime that plugins run on.
 *
 * @param home its folder
 * @param version such as {@code 17.0.15}
 */
record Jdk(Path home, String version) {

    private static final String VERSION = "JAVA_VERSION=";

    /**
     * Returns the runtime in a folder.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Jdk of(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isRegularFile(release)) {
            throw new IllegalArgumentException(
                    "-Dbenchmark.jdk must be folders with bin/java and the file release, found " + home);
        }
        List<String> lines = Files.readAllLines(release);
        return lines.stream()
                .filter(line -> line.startsWith(VERSION))
                .map(line -> new Jdk(home, line.substring(VERSION.length()).replace("\"", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(release + " does not name JAVA_VERSION"));
    }

    String java() {
        return home.resolve("bin/java").toString();
    }
}
