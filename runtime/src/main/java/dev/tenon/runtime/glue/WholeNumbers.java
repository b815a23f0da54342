package dev.tenon.runtime.glue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers out of decimals, whatever their spelling: {@code 60}, {@code 60.0}, {@code 6e1}. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Returns the number if it is whole and in range, else null. */
    static @Nullable Long of(@Nullable BigDecimal number, long min, long max) {
        boolean fits = number != null
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(min)) >= 0
                && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        return fits && number != null ? (Long) number.longValueExact() : null;
    }

    /** Returns what is said when it is not. */
    static String expected(long min, long max) {
        return "expected a whole number between " + min + " and " + max;
    }
}
