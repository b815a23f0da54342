package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads truth values, each reader's own way. */
final class Booleans {

    /** The words that the daemon takes for true and false besides those of YAML 1.2, quoted or not. */
    private static final Set<String> DAEMON_TRUE = Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON");

    private static final Set<String> DAEMON_FALSE = Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF");

    /** The texts that the SDK takes for truth values, in any letter case. */
    private static final Set<String> SDK =
            Set.of("true", "t", "yes", "y", "on", "1", "false", "f", "no", "n", "off", "0");

    private Booleans() {}

    /** Returns a truth value that may be absent or null; null if it is. */
    static @Nullable Boolean read(Value at) {
        if (at.isMissing()) {
            return null;
        }
        ScalarNode scalar = Decoding.scalar(at);
        if (scalar == null) {
            at.wrongKind("true or false");
            return null;
        }
        Boolean value = daemon(scalar);
        Set<Consumer> refusedBy = EnumSet.noneOf(Consumer.class);
        if (value == null) {
            refusedBy.addAll(Readers.DAEMON.consumers());
        }
        if (at.isReadBySdk() && !isReadBySdk(scalar)) {
            refusedBy.add(Consumer.SDK);
        }
        if (!refusedBy.isEmpty()) {
            at.report(refusedBy, GeneralCode.BOOLEAN_FORM, at.name(), at.found());
            at.unread();
        }
        return value;
    }

    /** Returns a truth value that may be absent, but not null; null if it is. */
    static @Nullable Boolean notNull(Value at) {
        if (at.isNull()) {
            at.report(Set.of(Consumer.SDK), GeneralCode.BOOLEAN_FORM, at.name(), "null");
        }
        return read(at);
    }

    private static @Nullable Boolean daemon(ScalarNode scalar) {
        if (Dialect.DAEMON.kind(scalar) == ScalarKind.BOOLEAN) {
            return scalar.text().toLowerCase(Locale.ROOT).equals("true");
        }
        if (DAEMON_TRUE.contains(scalar.text())) {
            return true;
        }
        return DAEMON_FALSE.contains(scalar.text()) ? false : null;
    }

    private static boolean isReadBySdk(ScalarNode scalar) {
        return switch (Dialect.SDK.kind(scalar)) {
            case BOOLEAN -> true;
            case INTEGER, FLOAT ->
                Dialect.SDK
                        .number(scalar)
                        .filter(number -> number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
            case TEXT -> SDK.contains(scalar.text().toLowerCase(Locale.ROOT));
            case NULL, TIMESTAMP, BINARY, INVALID -> false;
        };
    }
}
