package dev.tenon.toolkit.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain scalars on which PyYAML gives up the whole file: they look like something in YAML 1.1 that they are not. The daemon reads
 * them as text.
 */
final class SdkScalars {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d?)-(\\d\\d?)"
            + "(?:(?:[Tt]|[ \\t]+)(\\d\\d?):(\\d\\d):(\\d\\d)(?:\\.\\d*)?(?:[ \\t]*(?:Z|[-+]\\d\\d?(?::\\d\\d)?))?)?");

    private static final Pattern SHORT_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Pattern EMPTY_NUMBER = Pattern.compile("[-+]?0[bx]_+");

    private SdkScalars() {}

    /** Returns what is wrong with a plain scalar anywhere, or null if nothing is. */
    static @Nullable String refused(String text) {
        if (text.isEmpty() || !(Character.isDigit(text.charAt(0)) || "+-".indexOf(text.charAt(0)) >= 0)) {
            return null;
        }
        if (EMPTY_NUMBER.matcher(text).matches()) {
            return "'" + text + "' is read as a number without digits; quote it";
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches() || isDate(date, text)) {
            return null;
        }
        return "'" + text + "' is read as a date that does not exist; quote it";
    }

    /** Returns what is wrong with a plain scalar that is not a key, or null if nothing is. */
    static @Nullable String refusedValue(String text) {
        return text.equals("=") || text.equals("<<")
                ? "'" + text + "' has a meaning of its own in YAML; quote it"
                : null;
    }

    private static boolean isDate(Matcher date, String text) {
        if (date.group(4) == null && !SHORT_DATE.matcher(text).matches()) {
            return true; // without a time, only the long form is a date
        }
        try {
            int year = number(date, 1);
            LocalDate.of(year, number(date, 2), number(date, 3));
            if (date.group(4) != null) {
                LocalTime.of(number(date, 4), number(date, 5), number(date, 6));
            }
            return year > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
