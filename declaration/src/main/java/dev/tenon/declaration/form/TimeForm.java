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
import org.jspecify.annotations.Nullable;

/** Times by RFC 3339, which the daemon takes, and what the Python SDK takes for a time. */
public final class TimeForm {

    private static final int MOST_DIGITS = 9;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private static final Pattern RFC3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([.,]\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

    /** What the daemon takes for it: one digit does for the hour. */
    private static final Pattern DAEMON = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d?):(\\d\\d):(\\d\\d)(?:[.,](\\d+))?(?:Z|([+-])(\\d\\d):(\\d\\d))");

    private static final Pattern SDK = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)"
            + "([Tt _]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d([.,]\\d+)?)?(?<zone>[Zz]|[+-]([01]\\d|2[0-3]):?[0-5]\\d)?)?");

    /** Numbers as the SDK finds them in a text: an exponent needs a point before it. */
    private static final Pattern UNIX = Pattern.compile("[+-]?(\\d+|(\\d+\\.\\d*|\\.\\d+)([eE][+-]?\\d+)?)");

    /** The first and the last second that the SDK knows, in milliseconds. */
    private static final double EARLIEST = -62_135_596_800_000d;

    private static final double LATEST = 253_402_300_800_000d;

    private TimeForm() {}

    /** Returns whether the text is spelled as RFC 3339 says, whether or not there is such a time. */
    public static boolean isSpelled(String text) {
        return RFC3339.matcher(text).matches();
    }

    /**
     * Returns the time as the daemon reads it, to nanoseconds; empty if it does not. The JDK's own formatters would be the slowest part
     * of all rules: loading them costs a compiler milliseconds.
     */
    public static Optional<Instant> parse(String text) {
        Matcher time = DAEMON.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int zone = time.group(8) == null ? 0 : number(time, 9) * 60 + number(time, 10);
        if (zone >= MINUTES_OF_DAY || (zone != 0 && number(time, 10) > 60)) {
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
            return Optional.of(local.withNano(nanos(time.group(7)))
                    .plusMinutes("+".equals(time.group(8)) ? -zone : zone)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int nanos(@Nullable String fraction) {
        String digits = Objects.requireNonNullElse(fraction, "") + "0".repeat(MOST_DIGITS);
        return Integer.parseInt(digits.substring(0, MOST_DIGITS));
    }

    /**
     * Returns whether the SDK reads the text as a time: more than RFC 3339, whose zone, seconds and time of day may be missing, and Unix
     * times.
     */
    public static boolean isReadBySdk(String text) {
        if (UNIX.matcher(text).matches()) {
            return isUnix(Double.parseDouble(text));
        }
        Matcher time = SDK.matcher(text);
        return time.matches() && isDay(number(time, 1), number(time, 2), number(time, 3));
    }

    /** Returns whether the SDK reads the number as a time: one of seconds, or of milliseconds if it is too large for these. */
    public static boolean isUnix(double number) {
        return number >= EARLIEST && number < LATEST;
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
