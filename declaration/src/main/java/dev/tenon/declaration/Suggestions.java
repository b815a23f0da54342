package dev.tenon.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words for messages that say which values would have been right. */
public final class Suggestions {

    private static final int SHOWN = 5;

    /** Nobody misspells a longer word by a few letters, and comparing two takes time by the product of their lengths. */
    private static final int LONGEST = 255;

    private Suggestions() {}

    /**
     * Returns the candidates that the value is most likely a misspelling of, in their order: of those at most {@code max(1,
     * length / 3)} edits away, the nearest. A difference in letter case only is the nearest of all; the value itself is none,
     * and a value that is empty, or longer than any name, has none.
     */
    public static List<String> near(String value, Collection<String> candidates) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return List.of();
        }
        int nearest = Math.max(1, value.length() / 3);
        List<String> found = new ArrayList<>();
        for (String candidate : candidates) {
            if (candidate.isEmpty() || candidate.equals(value) || found.contains(candidate)) {
                continue;
            }
            if (Math.abs(candidate.length() - value.length()) > nearest) {
                continue; // farther away, whatever the letters are
            }
            int distance = candidate.equalsIgnoreCase(value) ? 0 : distance(value, candidate);
            if (distance < nearest) {
                found.clear();
                nearest = distance;
            }
            if (distance == nearest) {
                found.add(candidate);
            }
        }
        return List.copyOf(found);
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
