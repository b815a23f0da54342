package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.io.InputStream;
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

    /** Far above any real one: each line is asked for each file. */
    private static final int MOST_BYTES = 100_000;

    /** What bytes that are not UTF-8 are decoded as. Names of files that the daemon reads do not have it. */
    private static final char UNDECODABLE = '\uFFFD';

    private final Optional<String> name;
    private final List<Line> lines;

    private IgnoreFile(Optional<String> name, List<Line> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Reads the ignore file of a folder; without one nothing is excluded. One that is a folder, or something else to read from, is
     * none.
     *
     * @throws IOException if it cannot be read, or is too large
     */
    public static IgnoreFile of(Path folder) throws IOException {
        for (String name : List.of(".difyignore", ".gitignore")) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return new IgnoreFile(Optional.of(name), parse(read(file)));
            }
        }
        return new IgnoreFile(Optional.empty(), List.of());
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new IOException(file.getFileName() + " has more than " + MOST_BYTES + " bytes");
            }
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private static List<Line> parse(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = trimmed(raw);
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(new Line(number, line, IgnorePattern.of(line)));
            }
        }
        return lines;
    }

    /** Go's idea of white space is wider than that of {@link String#strip()}, which keeps blanks that do not break. */
    private static String trimmed(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char each) {
        return Character.isSpaceChar(each) || (each >= '\t' && each <= '\r') || each == '\u0085';
    }

    /**
     * Returns the place that excludes a path, or a folder that it lies in, such as {@code .difyignore:3}, if one does.
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
        List<String> traps = new ArrayList<>();
        for (Line line : lines) {
            if (line.isNegation()) {
                traps.add(
                        place(line) + ": '" + line.text() + "' does nothing; Dify knows no exceptions from exclusions");
            } else if (line.text().indexOf(UNDECODABLE) >= 0) {
                traps.add(place(line) + ": '" + line.text()
                        + "' excludes nothing that has a name in UTF-8; save the file as UTF-8");
            }
        }
        return traps;
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
