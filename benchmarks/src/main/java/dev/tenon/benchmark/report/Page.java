package dev.tenon.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page about performance, and the folder beside it with plots and numbers.
 *
 * @param docs the folder of the documentation
 */
public record Page(Path docs) {

    /** The folder with plots and numbers, as the page links to it. */
    public static final String FOLDER = "performance";

    /** Returns the page. */
    public Path file() {
        return docs.resolve("performance.md");
    }

    /** Replaces a marked section of the page. */
    public void section(String name, String text) throws IOException {
        new MarkedSection(name).write(file(), "Performance", text);
    }

    /** Writes a plot or numbers. */
    public void attach(String name, String content) throws IOException {
        Files.writeString(Files.createDirectories(docs.resolve(FOLDER)).resolve(name), content);
    }
}
