package dev.tenon.declaration.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain scalars as the daemon reads them: the core schema of YAML 1.2, with the timestamps and underscores of 1.1. */
final class DaemonScalars {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEAN = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern INTEGER =
            Pattern.compile("([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern TIMESTAMP =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}([Tt]\\d{1,2}:\\d{1,2}:\\d{1,2}(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)"
                    + "| \\d{1,2}:\\d{1,2}:\\d{1,2}(\\.\\d+)?)?");

    /** The radix of each alternative of {@link #INTEGER}, after its sign. */
    private static final int[] RADIX = {16, 2, 8, 10};

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    /** As many digits as the largest has to the base of 2. */
    private static final int MOST_DIGITS = 64;

    private DaemonScalars() {}

    static ScalarKind kind(String text) {
        if (NULL.contains(text)) {
            return ScalarKind.NULL;
        }
        if (BOOLEAN.contains(text)) {
            return ScalarKind.BOOLEAN;
        }
        if (NOT_FINITE.matcher(text).matches()) {
            return ScalarKind.FLOAT;
        }
        if (TIMESTAMP.matcher(text).matches()) {
            return ScalarKind.TIMESTAMP;
        }
        String digits = text.replace("_", "");
        if (integer(digits).isPresent()) {
            return ScalarKind.INTEGER;
        }
        return decimal(digits).isPresent() ? ScalarKind.FLOAT : ScalarKind.TEXT;
    }

    static Optional<BigDecimal> number(String text) {
        return switch (kind(text)) {
            case INTEGER -> integer(text.replace("_", "")).map(BigDecimal::new);
            case FLOAT -> decimal(text.replace("_", ""));
            case NULL, BOOLEAN, TIMESTAMP, BINARY, TEXT, INVALID -> Optional.empty();
        };
    }

    private static Optional<BigInteger> integer(String text) {
        Matcher matcher = INTEGER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int i = 0; i < RADIX.length; i++) {
            String digits = matcher.group(i + 2);
            if (digits != null) {
                return integer(digits, RADIX[i]).map(value -> "-".equals(matcher.group(1)) ? value.negate() : value);
            }
        }
        return Optional.empty();
    }

    private static Optional<BigInteger> integer(String digits, int radix) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.length() - start > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new BigInteger(digits.substring(start), radix))
                        .filter(value -> value.compareTo(LARGEST) <= 0);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return FLOAT.matcher(text).matches() ? Decimals.finite(text) : Optional.empty();
    }
}
