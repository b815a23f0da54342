package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Python file that Dify starts, and that replaces itself by a JVM.
 *
 * @param mainClass the class whose {@code main} serves Dify
 * @param jars the class path, as names in the package
 * @param javaVersion the oldest Java to accept
 * @param heapMebibytes how large the heap may become
 */
record Launcher(String mainClass, List<String> jars, int javaVersion, long heapMebibytes) {

    static final String FILE = "main.py";

    private static final Pattern JARS = Pattern.compile("^MAIN_CLASS = .*\\RJARS = \\[(.*)]$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");

    /** Returns the file's text. */
    String text() {
        String text = template();
        text = fill(text, "MAIN_CLASS", literal(mainClass));
        text = fill(text, "JARS", jars.stream().map(Launcher::literal).collect(Collectors.joining(", ", "[", "]")));
        text = fill(text, "MIN_JAVA", String.valueOf(javaVersion));
        return fill(text, "MAX_HEAP_MIB", String.valueOf(heapMebibytes));
    }

    /** Returns the class path of the launcher among some files; nothing if there is none, or it is not Tenon's. */
    static List<String> jarsNamedBy(List<PackageFile> files) throws IOException {
        for (PackageFile file : files) {
            if (file.name().equals(FILE)) {
                Matcher jars = JARS.matcher(new String(file.read(), StandardCharsets.UTF_8));
                return jars.find()
                        ? QUOTED.matcher(jars.group(1))
                                .results()
                                .map(name -> name.group(1))
                                .toList()
                        : List.of();
            }
        }
        return List.of();
    }

    private static String fill(String text, String constant, String value) {
        return Pattern.compile("^" + constant + " = .*$", Pattern.MULTILINE)
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(constant + " = " + value));
    }

    /** Returns a Python literal in ASCII. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c > '~') {
                literal.append(String.format(Locale.ROOT, "\\U%08x", c));
            } else {
                literal.appendCodePoint(c);
            }
        });
        return literal.append('"').toString();
    }

    private static String template() {
        try (InputStream in = Launcher.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the launcher is missing in the jar of the toolkit");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
