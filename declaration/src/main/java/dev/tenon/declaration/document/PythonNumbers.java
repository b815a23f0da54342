package dev.tenon.declaration.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the SDK makes of a text that is tagged as a number: what Python's own constructors take, blanks around the digits included. */
final class PythonNumbers {

    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(inf(inity)?|nan|([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(e[-+]?[0-9]+)?)");

    private static final BigInteger SIXTY = BigInteger.valueOf(60);

    /** Python makes no number of a text with more decimal digits. With other bases it does, but none that anybody asks for. */
    static final int MOST_DIGITS = 4300;

    private PythonNumbers() {}

    /** Returns the number that a text tagged as {@code !!int} is; empty if it is none. */
    static Optional<BigInteger> integer(String text) {
        String digits = text.replace("_", "");
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        Optional<BigInteger> value;
        if (digits.startsWith("0b")) {
            value = parse(digits.substring(2), 2);
        } else if (digits.startsWith("0x")) {
            value = parse(digits.substring(2), 16);
        } else if (digits.startsWith("0") && digits.length() > 1) {
            value = parse(digits.startsWith("0o") ? digits.substring(2) : digits, 8);
        } else {
            value = sexagesimal(digits);
        }
        return value.map(number -> negative ? number.negate() : number);
    }

    private static Optional<BigInteger> sexagesimal(String text) {
        BigInteger value = BigInteger.ZERO;
        for (String part : text.split(":", -1)) {
            BigInteger digits = parse(part, 10).orElse(null);
            if (digits == null) {
                return Optional.empty();
            }
            value = value.multiply(SIXTY).add(digits);
        }
        return Optional.of(value);
    }

    private static Optional<BigInteger> parse(String text, int radix) {
        String digits = text.strip();
        String unsigned = digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
        boolean number = !unsigned.isEmpty()
                && unsigned.length() <= MOST_DIGITS
                && unsigned.chars().allMatch(c -> Character.digit(c, radix) >= 0);
        return number ? Optional.of(new BigInteger(digits, radix)) : Optional.empty();
    }

    /** Returns whether a text tagged as {@code !!float} is a number, one that is not finite included. */
    static boolean isFloat(String text) {
        String unsigned = unsigned(text);
        if (unsigned.equals(".inf") || unsigned.equals(".nan")) {
            return true;
        }
        for (String part : unsigned.split(":", -1)) {
            if (!FLOAT.matcher(part.strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number that a text tagged as {@code !!float} is; empty if it is none, or none that is finite. */
    static Optional<BigDecimal> decimal(String text) {
        String unsigned = unsigned(text);
        BigDecimal value = BigDecimal.ZERO;
        for (String part : unsigned.split(":", -1)) {
            BigDecimal digits = finite(part.strip());
            if (digits == null) {
                return Optional.empty();
            }
            value = value.multiply(BigDecimal.valueOf(60)).add(digits);
        }
        return Optional.of(text.startsWith("-") ? value.negate() : value);
    }

    private static @Nullable BigDecimal finite(String part) {
        boolean digits = FLOAT.matcher(part).matches() && part.chars().noneMatch(c -> c == 'n');
        return digits ? Decimals.finite(part).orElse(null) : null;
    }

    private static String unsigned(String text) {
        String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
        return digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
    }
}
