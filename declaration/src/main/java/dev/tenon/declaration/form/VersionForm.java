package dev.tenon.declaration.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two ideas of a version: the daemon's pattern, and PEP 440 in SDK and API. A plugin's version has to please both. */
public final class VersionForm {

    private static final Pattern DAEMON = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4}){2})(?:-\\w{1,16})?");

    /**
     * The forms that Python's packaging library reads: epoch, release, pre, post, dev and local part. The groups that repeat are
     * possessive, because Java would keep a frame of its stack for each repetition of the others.
     */
    private static final Pattern PEP440 = Pattern.compile(
            "v?(?:\\d+!)?(\\d+(?:\\.\\d+)*+)"
                    + "(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?\\d*)?"
                    + "(?:-\\d+|[-_.]?(?:post|rev|r)[-_.]?\\d*)?"
                    + "(?:[-_.]?dev[-_.]?\\d*)?"
                    + "(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*+)?",
            Pattern.CASE_INSENSITIVE);

    private VersionForm() {}

    /** Returns the three numbers of a version as the daemon wants it; empty if it does not. */
    public static Optional<String> numbers(String text) {
        Matcher matcher = DAEMON.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Returns whether Python would read the text as a version. */
    public static boolean isPep440(String text) {
        return PEP440.matcher(text.strip()).matches();
    }

    /** Returns whether the numbers of the first version, as PEP 440 has them, are lower than those of the second. */
    public static boolean isLower(String one, String other) {
        Matcher left = PEP440.matcher(one.strip());
        Matcher right = PEP440.matcher(other.strip());
        return left.matches() && right.matches() && compare(left.group(1), right.group(1)) < 0;
    }

    private static int compare(String one, String other) {
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Long.compare(number(left, i), number(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Numbers of more than 18 digits are all the same: no version of Dify has them. */
    private static long number(String[] parts, int index) {
        String digits = index < parts.length ? parts[index] : "0";
        return Long.parseLong(digits.length() > 18 ? "9".repeat(18) : digits);
    }
}
