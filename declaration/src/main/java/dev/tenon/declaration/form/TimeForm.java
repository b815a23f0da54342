package dev.tenon.declaration.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times by RFC 3339, which the daemon takes, and what the Python SDK takes for a time. */
public final class TimeForm {

    private static final int MOST_DIGITS = 9;

    private static final Pattern RFC3339 = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d):(\\d\\d)(?:[.,](\\d+))?(Z|[+-]\\d\\d:\\d\\d)");

    private static final Pattern SDK = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)"
                    + "([Tt _]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d([.,]\\d{1,9})?)?(?<zone>[Zz]|[+-]([01]\\d|2[0-3]):?[0-5]\\d)?)?");
    private static final Pattern UNIX = Pattern.compile("(\\+?\\d{1,14}|-\\d{1,10})(\\.\\d*)?");

    private TimeForm() {}

    /** Returns whether the text is spelled as RFC 3339 says, whether or not there is such a time. */
    public static boolean isSpelled(String text) {
        return RFC3339.matcher(text).matches();
    }

    /**
     * Returns the time, of nanoseconds at most; empty if the text is not spelled so or there is no such time. The JDK's own formatters
     * would be the slowest part of all rules: loading them costs a compiler milliseconds.
     */
    public static Optional<Instant> parse(String text) {
        Matcher time = RFC3339.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        String fraction = Objects.requireNonNullElse(time.group(7), "0");
        if (fraction.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(time, 1),
                    number(time, 2),
                    number(time, 3),
                    number(time, 4),
                    number(time, 5),
                    number(time, 6));
            int nanos = Integer.parseInt(fraction + "0".repeat(MOST_DIGITS - fraction.length()));
            return Optional.of(local.withNano(nanos).toInstant(ZoneOffset.of(time.group(8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether the SDK reads the text as a time: more than RFC 3339, whose zone, seconds and time of day may be missing, and Unix
     * times.
     */
    public static boolean isReadBySdk(String text) {
        if (UNIX.matcher(text).matches()) {
            return true;
        }
        Matcher time = SDK.matcher(text);
        return time.matches() && isDay(number(time, 1), number(time, 2), number(time, 3));
    }

    /** Returns whether a text that the SDK reads as a time has a zone to it; Unix times do. */
    public static boolean hasZoneToSdk(String text) {
        Matcher time = SDK.matcher(text);
        return !time.matches() || time.group("zone") != null;
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
