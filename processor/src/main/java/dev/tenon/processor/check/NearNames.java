package dev.tenon.processor.check;

import java.util.Collection;
import java.util.List;

/** "Did you mean": a name within edit distance max(1, a third of its length), else the first five legal names. */
final class NearNames {

    private static final int LISTED = 5;

    private NearNames() {}

    static String hint(String name, Collection<String> legal) {
        String nearest = null;
        int best = Math.max(1, name.length() / 3) + 1;
        for (String each : legal) {
            int distance = distance(name, each);
            if (distance < best) {
                best = distance;
                nearest = each;
            }
        }
        return nearest == null ? list(List.copyOf(legal)) : "; did you mean '" + nearest + "'";
    }

    private static String list(List<String> legal) {
        if (legal.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", legal.subList(0, Math.min(LISTED, legal.size())));
        return "; there are " + shown + (legal.size() > LISTED ? " and " + (legal.size() - LISTED) + " more" : "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
