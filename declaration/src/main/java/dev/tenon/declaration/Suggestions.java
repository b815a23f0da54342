package dev.tenon.declaration;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words for messages that say which values would have been right. */
public final class Suggestions {

    private static final int SHOWN = 5;

    private Suggestions() {}

    /**
     * Returns the candidates that the value may be a misspelling of, in their order: at most {@code max(1, length / 3)} edits away,
     * or different in letter case only. The value itself is none.
     */
    public static List<String> near(String value, Collection<String> candidates) {
        int limit = Math.max(1, value.length() / 3);
        return candidates.stream()
                .filter(candidate -> !candidate.equals(value))
                .filter(candidate -> candidate.equalsIgnoreCase(value)
                        || (!candidate.isEmpty() && distance(value, candidate) <= limit))
                .distinct()
                .toList();
    }

    /** Returns {@code "; did you mean 'a', 'b'"} if candidates are near, else an empty text. */
    public static String didYouMean(String value, Collection<String> candidates) {
        List<String> near = near(value, candidates);
        return near.isEmpty()
                ? ""
                : "; did you mean "
                        + listed(near.stream().map(word -> "'" + word + "'").toList());
    }

    /** Returns the first five words, separated by commas, and how many more there are; {@code none} if there are none. */
    public static String listed(Collection<String> words) {
        if (words.isEmpty()) {
            return "none";
        }
        String shown = words.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return words.size() <= SHOWN ? shown : shown + " and " + (words.size() - SHOWN) + " more";
    }

    /** Returns the least number of letters to insert, delete or replace that turns one word into the other (Levenshtein). */
    static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int replaced = previous[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
