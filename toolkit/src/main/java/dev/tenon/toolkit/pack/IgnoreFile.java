package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file that keeps files out of a package when a folder is packed: {@code .difyignore}, else {@code .gitignore}, at the root
 * only. Other than for git, the first line that matches decides, an excluded folder is excluded as a whole, and lines that begin
 * with {@code !} do nothing.
 */
public final class IgnoreFile {

    private final Optional<String> name;
    private final List<Line> lines;

    private IgnoreFile(Optional<String> name, List<Line> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Reads the ignore file of a folder; without one nothing is excluded.
     *
     * @throws IOException if it cannot be read
     */
    public static IgnoreFile of(Path folder) throws IOException {
        for (String name : List.of(".difyignore", ".gitignore")) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return new IgnoreFile(Optional.of(name), parse(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return new IgnoreFile(Optional.empty(), List.of());
    }

    private static List<Line> parse(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(new Line(number, line, IgnorePattern.of(line)));
            }
        }
        return lines;
    }

    /**
     * Returns the place that excludes a path, such as {@code .difyignore:3}, if one does.
     *
     * @param path a path below the root, with forward slashes
     */
    public Optional<String> excludes(String path, boolean folder) {
        return lines.stream()
                .filter(line -> !line.isNegation() && line.pattern().matches(path, folder))
                .findFirst()
                .map(this::place);
    }

    /** Returns what is misleading about the file, or about there being none. */
    public List<String> traps() {
        if (name.isEmpty()) {
            return List.of("there is no .difyignore, so that every file of the folder is packed");
        }
        return lines.stream()
                .filter(Line::isNegation)
                .map(line ->
                        place(line) + ": '" + line.text() + "' does nothing; Dify knows no exceptions from exclusions")
                .toList();
    }

    private String place(Line line) {
        return name.orElseThrow() + ":" + line.number();
    }

    /** A line that is neither blank nor a comment. */
    private record Line(int number, String text, IgnorePattern pattern) {

        boolean isNegation() {
            return text.startsWith("!");
        }
    }
}
