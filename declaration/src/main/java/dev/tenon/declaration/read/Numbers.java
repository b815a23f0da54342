package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, each reader's own way: the daemon takes no text for one, the SDK no fraction for a whole one. */
final class Numbers {

    private static final Set<Consumer> DAEMON = Readers.DAEMON.consumers();

    /** Those who have no room for a number, whoever sends it. */
    private static final Set<Consumer> ROOM = Set.of(Consumer.PACKAGE, Consumer.INSTALL, Consumer.DEBUG);

    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    /** The texts that the SDK takes for whole numbers; possessive, so that a long one does not use up the stack. */
    private static final Pattern WHOLE_TEXT = Pattern.compile("\\s*[-+]?\\d+(_\\d+)*+(\\.0*)?\\s*");

    private static final Pattern ZERO = Pattern.compile("\\s*[-+]?0+(\\.0*)?\\s*");

    /** The texts that the SDK takes for numbers. */
    private static final Pattern TEXT = Pattern.compile(
            "\\s*[-+]?((D(\\.D?)?|\\.D)([eE][-+]?D)?|(?i:inf(inity)?|nan))\\s*".replace("D", "(?:\\d+(?:_\\d+)*+)"));

    private Numbers() {}

    /** Returns a whole number; null if there is none. A fraction is cut off, as the daemon does. */
    static @Nullable Long whole(Value at) {
        if (at.isMissing()) {
            return null;
        }
        ScalarNode scalar = Decoding.scalar(at);
        if (scalar == null) {
            at.wrongKind("a whole number");
            return null;
        }
        if (isNotFinite(scalar)) {
            notFinite(at, Set.of(Consumer.PACKAGE, Consumer.INSTALL, Consumer.SDK));
            return null;
        }
        Optional<BigDecimal> whole = Dialect.DAEMON.number(scalar).map(value -> value.setScale(0, RoundingMode.DOWN));
        Optional<BigDecimal> number = whole.filter(Numbers::isLong);
        Set<Consumer> daemon =
                number.isPresent() ? Set.of() : whole.isPresent() || isTooLargeToSend(scalar) ? ROOM : DAEMON;
        report(at, "a whole number", daemon, isWholeToSdk(scalar));
        return number.map(BigDecimal::longValue).orElse(null);
    }

    private static boolean isTooLargeToSend(ScalarNode scalar) {
        return Dialect.SDK.number(scalar).filter(number -> !isLong(number)).isPresent();
    }

    private static boolean isLong(BigDecimal number) {
        return number.compareTo(LONG_MIN) >= 0 && number.compareTo(LONG_MAX) <= 0;
    }

    /** Returns a whole number that may be absent, but not null; null if it is. */
    static @Nullable Long notNull(Value at) {
        if (at.isNull()) {
            at.report(Set.of(Consumer.SDK), GeneralCode.NUMBER_FORM, at.name(), "a whole number", "null");
        }
        return whole(at);
    }

    /** Returns a number; null if there is none. */
    static @Nullable BigDecimal any(Value at) {
        if (at.isMissing()) {
            return null;
        }
        ScalarNode scalar = Decoding.scalar(at);
        if (scalar == null) {
            at.wrongKind("a number");
            return null;
        }
        if (notFinite(at, scalar)) {
            return null;
        }
        Optional<BigDecimal> number = Dialect.DAEMON.number(scalar);
        report(at, "a number", number.isPresent() ? Set.of() : DAEMON, isNumberToSdk(scalar));
        return number.orElse(null);
    }

    private static void report(Value at, String expected, Set<Consumer> daemon, boolean sdk) {
        Set<Consumer> refusedBy = EnumSet.noneOf(Consumer.class);
        refusedBy.addAll(daemon);
        if (!sdk) {
            refusedBy.add(Consumer.SDK);
        }
        if (!refusedBy.isEmpty()) {
            at.report(refusedBy, GeneralCode.NUMBER_FORM, at.name(), expected, at.found());
            at.unread();
        }
    }

    /** Reports infinity and what is no number, and returns whether this is one of them. The SDK sends null for it. */
    static boolean notFinite(Value at, ScalarNode scalar) {
        boolean found = isNotFinite(scalar);
        if (found) {
            notFinite(at, DAEMON);
        }
        return found;
    }

    /** Reports a whole number that the SDK sends and nobody can read: JSON's numbers are floats to the daemon where it takes any value. */
    static void tooLarge(Value at, ScalarNode scalar) {
        boolean found = at.isReadBySdk()
                && Dialect.SDK
                        .number(scalar)
                        .filter(number -> Double.isInfinite(number.doubleValue()))
                        .isPresent();
        if (found) {
            at.report(
                    Set.of(Consumer.DEBUG, Consumer.SCHEMA), GeneralCode.NON_FINITE, at.name(), "a number that large");
        }
    }

    private static boolean isNotFinite(ScalarNode scalar) {
        return Dialect.DAEMON.kind(scalar) == ScalarKind.FLOAT
                && Dialect.DAEMON.number(scalar).isEmpty();
    }

    private static void notFinite(Value at, Set<Consumer> refusedBy) {
        at.report(refusedBy, GeneralCode.NON_FINITE, at.name(), at.found());
        at.unread();
    }

    /** Returns whether the SDK takes the value, which is no number to the daemon, for nought. */
    static boolean isZeroToSdk(ScalarNode scalar) {
        return switch (Dialect.SDK.kind(scalar)) {
            case BOOLEAN -> Set.of("false", "no", "off").contains(scalar.text().toLowerCase(Locale.ROOT));
            case INTEGER, FLOAT ->
                Dialect.SDK
                        .number(scalar)
                        .filter(number -> number.signum() == 0)
                        .isPresent();
            case TEXT -> ZERO.matcher(scalar.text()).matches();
            case NULL, TIMESTAMP, BINARY, INVALID -> false;
        };
    }

    private static boolean isWholeToSdk(ScalarNode scalar) {
        return switch (Dialect.SDK.kind(scalar)) {
            case BOOLEAN, INTEGER -> true;
            case FLOAT ->
                Dialect.SDK
                        .number(scalar)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .isPresent();
            case TEXT -> WHOLE_TEXT.matcher(scalar.text()).matches();
            case NULL, TIMESTAMP, BINARY, INVALID -> false;
        };
    }

    private static boolean isNumberToSdk(ScalarNode scalar) {
        return switch (Dialect.SDK.kind(scalar)) {
            case BOOLEAN, INTEGER, FLOAT -> true;
            case TEXT -> TEXT.matcher(scalar.text()).matches();
            case NULL, TIMESTAMP, BINARY, INVALID -> false;
        };
    }
}
