package dev.tenon.declaration.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Python SDK takes for a time: more than RFC 3339, whose zone, seconds and time of day may be missing, and Unix times. */
public final class TimeForm {

    private static final Pattern TIME = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)"
            + "([Tt _]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d([.,]\\d{1,9})?)?([Zz]|[+-]([01]\\d|2[0-3]):?[0-5]\\d)?)?");
    private static final Pattern UNIX = Pattern.compile("[+-]?\\d{1,11}(\\.\\d*)?");

    private TimeForm() {}

    /** Returns whether the SDK reads the text as a time. */
    public static boolean isReadBySdk(String text) {
        if (UNIX.matcher(text).matches()) {
            return true;
        }
        Matcher time = TIME.matcher(text);
        return time.matches() && isDay(number(time, 1), number(time, 2), number(time, 3));
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return year > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(Matcher time, int group) {
        return Integer.parseInt(time.group(group));
    }
}
