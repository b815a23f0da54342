package dev.tenon.declaration.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern for model files as the Python SDK reads it: {@code **} stands for any folders, {@code [!a-z]} is what {@code [^a-z]} is
 * to the daemon, a bracket that is not closed and a back-slash are themselves.
 */
final class SdkGlob {

    private SdkGlob() {}

    /** Returns the pattern as a regular expression; empty if the SDK fails on it. */
    static Optional<Pattern> compile(String pattern) {
        List<String> folders = Stream.of(pattern.split("/", -1))
                .filter(folder -> !folder.isEmpty() && !folder.equals("."))
                .toList();
        if (pattern.startsWith("/") || folders.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < folders.size(); i++) {
            String folder = folders.get(i);
            boolean last = i == folders.size() - 1;
            if (folder.equals("**")) {
                regex.append(last ? "(?!)" : "(?:[^/]+/)*");
            } else if (folder.contains("**")) {
                return Optional.empty();
            } else {
                regex.append(name(folder)).append(last ? "" : "/");
            }
        }
        return Optional.of(Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    private static String name(String folder) {
        StringBuilder regex = new StringBuilder();
        int next = 0;
        while (next < folder.length()) {
            int character = folder.codePointAt(next);
            int end = character == '[' ? end(folder, next) : -1;
            if (end > 0) {
                regex.append(characterClass(folder.substring(next + 1, end)));
                next = end + 1;
                continue;
            }
            regex.append(
                    switch (character) {
                        case '*' -> "[^/]*";
                        case '?' -> "[^/]";
                        default -> quoted(character);
                    });
            next += Character.charCount(character);
        }
        return regex.toString();
    }

    /** Returns where the class ends, or a negative number if it is none; its first character may be a bracket. */
    private static int end(String folder, int start) {
        int first = start + 1;
        if (folder.startsWith("!", first)) {
            first++;
        }
        return folder.indexOf(']', first + 1);
    }

    private static String characterClass(String text) {
        boolean negated = text.startsWith("!");
        int[] members = text.substring(negated ? 1 : 0).codePoints().toArray();
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < members.length; i++) {
            if (i + 2 < members.length && members[i + 1] == '-') {
                regex.append(members[i] <= members[i + 2] ? quoted(members[i]) + "-" + quoted(members[i + 2]) : "");
                i += 2;
            } else {
                regex.append(quoted(members[i]));
            }
        }
        if (negated) {
            return "[^/" + regex + "]";
        }
        return regex.isEmpty() ? "(?!)" : "[" + regex + "]";
    }

    private static String quoted(int character) {
        return String.format(Locale.ROOT, "\\x{%x}", character);
    }
}
