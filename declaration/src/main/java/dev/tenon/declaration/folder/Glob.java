package dev.tenon.declaration.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A pattern for files as the daemon reads it: {@code *} and {@code ?} stay within one folder, so does {@code **}; {@code [a-z]} and
 * {@code [^a-z]} are classes; a back-slash takes the next character literally.
 */
public final class Glob {

    private final String pattern;
    private final Wildcard wildcard = new Wildcard();
    private int next;

    private Glob(String pattern) {
        this.pattern = pattern;
    }

    /** Reads a pattern; empty if it is malformed. */
    public static Optional<Glob> compile(String pattern) {
        Glob glob = new Glob(pattern);
        return glob.read() ? Optional.of(glob) : Optional.empty();
    }

    /** Returns whether the pattern is that of a whole path, or of a name. */
    public boolean matches(String path) {
        return wildcard.matches(path);
    }

    private boolean read() {
        boolean legal = true;
        while (legal && next < pattern.length()) {
            switch (pattern.charAt(next)) {
                case '*' -> {
                    next++;
                    wildcard.star();
                }
                case '?' -> {
                    next++;
                    wildcard.anyCharacter();
                }
                case '[' -> legal = characterClass();
                default -> legal = literal();
            }
        }
        return legal;
    }

    /** Takes one character, which a back-slash may precede. */
    private boolean literal() {
        int literal = character();
        wildcard.character(character -> character == literal);
        return literal >= 0;
    }

    /** Takes what stands between brackets: one character or range at least. */
    private boolean characterClass() {
        next++;
        boolean negated = peek() == '^';
        if (negated) {
            next++;
        }
        List<Range> ranges = new ArrayList<>();
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
            ranges.add(new Range(low, high));
        } while (peek() != ']');
        next++;
        wildcard.character(character -> negated != ranges.stream().anyMatch(each -> each.test(character)));
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

    /** Characters from one to another; none if they stand the wrong way round. */
    record Range(int low, int high) implements IntPredicate {

        @Override
        public boolean test(int character) {
            return low <= character && character <= high;
        }
    }
}
