package dev.tenon.declaration.folder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern for model files as the daemon reads it: {@code *} and {@code ?} stay within one folder, so does {@code **}; {@code
 * [a-z]} and {@code [^a-z]} are classes; a back-slash takes the next character literally.
 */
final class Glob {

    private final String pattern;
    private final StringBuilder regex = new StringBuilder();
    private int next;

    private Glob(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the pattern as a regular expression; empty if it is malformed. */
    static Optional<Pattern> compile(String pattern) {
        Glob glob = new Glob(pattern);
        return glob.translate()
                ? Optional.of(Pattern.compile(glob.regex.toString(), Pattern.DOTALL))
                : Optional.empty();
    }

    private boolean translate() {
        while (next < pattern.length()) {
            int character = pattern.codePointAt(next);
            switch (character) {
                case '*' -> regex.append("[^/]*");
                case '?' -> regex.append("[^/]");
                case '[' -> {
                    if (!characterClass()) {
                        return false;
                    }
                    continue;
                }
                default -> {
                    if (!literal()) {
                        return false;
                    }
                    continue;
                }
            }
            next++;
        }
        return true;
    }

    /** Takes one character, which a back-slash may precede. */
    private boolean literal() {
        int character = character();
        if (character < 0) {
            return false;
        }
        regex.append(quoted(character));
        return true;
    }

    /** Takes what stands between brackets: one character or range at least. */
    private boolean characterClass() {
        next++;
        boolean negated = peek() == '^';
        if (negated) {
            next++;
        }
        StringBuilder members = new StringBuilder();
        do {
            int low = classCharacter();
            int high = low;
            if (low >= 0 && peek() == '-') {
                next++;
                high = classCharacter();
            }
            if (low < 0 || high < 0) {
                return false;
            }
            members.append(low <= high ? quoted(low) + "-" + quoted(high) : "");
        } while (peek() != ']');
        next++;
        if (members.isEmpty()) {
            regex.append(negated ? "." : "(?!)");
        } else {
            regex.append(negated ? "[^" : "[").append(members).append(']');
        }
        return true;
    }

    private int classCharacter() {
        int character = peek();
        return character == '-' || character == ']' ? -1 : character();
    }

    private int peek() {
        return next < pattern.length() ? pattern.codePointAt(next) : -1;
    }

    private int character() {
        if (peek() == '\\') {
            next++;
        }
        int character = peek();
        if (character >= 0) {
            next += Character.charCount(character);
        }
        return character;
    }

    private static String quoted(int character) {
        return String.format(Locale.ROOT, "\\x{%x}", character);
    }
}
