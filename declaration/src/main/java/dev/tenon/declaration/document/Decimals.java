package dev.tenon.declaration.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers with a fraction or an exponent, which both readers keep as floats. Those that somebody may have meant are exact here, so
 * that a message quotes them as they were written; the others are what the float holds, since the exact value of a text of a million
 * digits, or of an exponent of ten, takes minutes to find.
 */
final class Decimals {

    private static final int LONGEST_EXACT = 100;
    private static final Pattern HUGE_EXPONENT = Pattern.compile(".*[eE][-+]?[0-9]{4,}");

    private Decimals() {}

    /** Returns the value of a text that has the form of a number; empty if it is too large for a float. */
    static Optional<BigDecimal> finite(String text) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            return Optional.empty();
        }
        boolean exact =
                text.length() <= LONGEST_EXACT && !HUGE_EXPONENT.matcher(text).matches();
        return Optional.of(exact ? new BigDecimal(text) : BigDecimal.valueOf(value));
    }
}
