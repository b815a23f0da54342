package dev.tenon.declaration.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain scalars as the Python SDK reads them: the types of YAML 1.1. */
final class SdkScalars {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEAN = Set.of("true", "yes", "on", "false", "no", "off");

    /** What the SDK's parser knows by name and has no meaning for. */
    private static final Set<String> INVALID = Set.of("=", "<<");

    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** Parts to the base of 60 are taken possessively here and below, so that a long text does not use up the stack. */
    private static final Pattern INTEGER = Pattern.compile(
            "([-+]?)(?:0b([0-1_]+)|0x([0-9a-fA-F_]+)|0([0-7_]+)|(0|[1-9][0-9_]*)|([1-9][0-9_]*(?::[0-5]?[0-9])++))");

    private static final Pattern FLOAT =
            Pattern.compile("[-+]?[0-9][0-9_]*\\.[0-9_]*([eE][-+][0-9]+)?|\\.[0-9][0-9_]*([eE][-+][0-9]+)?");

    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])++\\.[0-9_]*");
    private static final Pattern TIMESTAMP =
            Pattern.compile("(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:([Tt]|[ \\t]+)(\\d\\d?):(\\d\\d):(\\d\\d)(?:\\.\\d*)?"
                    + "(?:[ \\t]*(?:Z|[-+](\\d\\d?)(?::(\\d\\d))?))?)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** The radix of each alternative of {@link #INTEGER}, after its sign; the last one is sexagesimal. */
    private static final int[] RADIX = {2, 16, 8, 10};

    private static final int DECIMAL = 5;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private SdkScalars() {}

    static ScalarKind kind(String text) {
        if (NULL.contains(text)) {
            return ScalarKind.NULL;
        }
        if (INVALID.contains(text)) {
            return ScalarKind.INVALID;
        }
        if (isBoolean(text)) {
            return ScalarKind.BOOLEAN;
        }
        Matcher integer = INTEGER.matcher(text);
        if (integer.matches()) {
            String decimal = integer.group(DECIMAL);
            return decimal == null || isConvertible(decimal) ? ScalarKind.INTEGER : ScalarKind.INVALID;
        }
        if (FLOAT.matcher(text).matches()
                || SEXAGESIMAL.matcher(text).matches()
                || NOT_FINITE.matcher(text).matches()) {
            return ScalarKind.FLOAT;
        }
        return plainTime(text);
    }

    private static boolean isConvertible(String digits) {
        return digits.length() <= PythonNumbers.MOST_DIGITS
                || digits.replace("_", "").length() <= PythonNumbers.MOST_DIGITS;
    }

    /** Each word in lower case, in capitals, or with one capital. */
    private static boolean isBoolean(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return BOOLEAN.contains(lower)
                && (text.equals(lower)
                        || text.equals(lower.toUpperCase(Locale.ROOT))
                        || text.equals(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)));
    }

    /** A day without a time is one without a tag only if it has all its digits. */
    private static ScalarKind plainTime(String text) {
        boolean day = text.indexOf(':') < 0;
        return day && !DATE.matcher(text).matches() ? ScalarKind.TEXT : time(text);
    }

    /** Returns what a text is if it is to be a time. */
    static ScalarKind time(String text) {
        Matcher matcher = TIMESTAMP.matcher(text);
        if (!matcher.matches()) {
            return ScalarKind.TEXT;
        }
        try {
            LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            boolean day = matcher.group(4) == null;
            boolean legal = day || (number(matcher, 5) < 24 && number(matcher, 6) < 60 && number(matcher, 7) < 60);
            boolean zone = matcher.group(8) == null || number(matcher, 8) * 60 + minutes(matcher) < MINUTES_OF_DAY;
            return legal && zone && date.getYear() > 0 ? ScalarKind.TIMESTAMP : ScalarKind.INVALID;
        } catch (DateTimeException e) {
            return ScalarKind.INVALID;
        }
    }

    private static int minutes(Matcher matcher) {
        return matcher.group(9) == null ? 0 : number(matcher, 9);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static Optional<BigDecimal> number(String text) {
        Matcher integer = INTEGER.matcher(text);
        if (integer.matches()) {
            return isConvertible(text) ? integer(integer).map(BigDecimal::new) : Optional.empty();
        }
        if (SEXAGESIMAL.matcher(text).matches()) {
            return Optional.of(sexagesimal(text));
        }
        return FLOAT.matcher(text).matches() ? Decimals.finite(text.replace("_", "")) : Optional.empty();
    }

    private static BigDecimal sexagesimal(String text) {
        BigDecimal value = BigDecimal.ZERO;
        for (String part : text.replaceAll("[-+_]", "").split(":", -1)) {
            value = value.multiply(SIXTY).add(new BigDecimal(part.endsWith(".") ? part + "0" : part));
        }
        return text.startsWith("-") ? value.negate() : value;
    }

    private static Optional<BigInteger> integer(Matcher matcher) {
        BigInteger value = null;
        for (int i = 0; i < RADIX.length; i++) {
            String digits = matcher.group(i + 2);
            if (digits != null && !digits.replace("_", "").isEmpty()) {
                value = new BigInteger(digits.replace("_", ""), RADIX[i]);
            }
        }
        String sexagesimal = matcher.group(RADIX.length + 2);
        if (sexagesimal != null) {
            value = BigInteger.ZERO;
            for (String part : sexagesimal.replace("_", "").split(":", -1)) {
                value = value.multiply(SIXTY.toBigInteger()).add(new BigInteger(part));
            }
        }
        return Optional.ofNullable(value).map(each -> "-".equals(matcher.group(1)) ? each.negate() : each);
    }
}
