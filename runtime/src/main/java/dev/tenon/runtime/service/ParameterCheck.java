package dev.tenon.runtime.service;

import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.runtime.error.InvokeBadRequestException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps of the parameters of a request what the model's schema offers, and checks it by the schema's rules. */
public final class ParameterCheck {

    /** What a number that went through a double may be off. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    /** More than any double has; keeps a hostile exponent from becoming a number of a billion digits. */
    private static final int MOST_DIGITS = 400;

    private final Map<String, Object> kept = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();

    private ParameterCheck() {}

    /**
     * Returns the parameters that the schema offers, in its order. A rule whose own name is not sent takes the value under its
     * template's name; a required one its default; a default of an optional rule is for the form only.
     *
     * @throws InvokeBadRequestException if a value is missing or wrong; names every violation
     */
    public static Map<String, Object> filter(ModelSchema schema, Map<String, ? extends @Nullable Object> sent) {
        ParameterCheck check = new ParameterCheck();
        for (ParameterRule rule : schema.parameterRules()) {
            check.take(rule, sent);
        }
        if (!check.violations.isEmpty()) {
            throw new InvokeBadRequestException(String.join("; ", check.violations));
        }
        return check.kept;
    }

    private void take(ParameterRule rule, Map<String, ? extends @Nullable Object> sent) {
        Object value = sent.get(rule.name());
        if (value == null && rule.useTemplate() != null) {
            value = sent.get(rule.useTemplate().value());
        }
        if (value == null && rule.required()) {
            value = rule.defaultValue();
            if (value == null) {
                violations.add(rule.name() + " is required");
                return;
            }
        }
        if (value == null) {
            return;
        }
        switch (rule.type()) {
            case INT, FLOAT -> number(rule, value);
            default -> keep(rule, value, violation(rule, value));
        }
    }

    private void keep(ParameterRule rule, Object value, @Nullable String violation) {
        if (violation == null) {
            kept.put(rule.name(), value);
        } else {
            violations.add(rule.name() + ": " + violation);
        }
    }

    private void number(ParameterRule rule, Object value) {
        BigDecimal received = value instanceof Number number ? decimal(number) : null;
        if (received == null || isHostile(received)) {
            keep(rule, value, "expected a number, found " + shown(value));
            return;
        }
        BigDecimal number = exact(rule, received);
        Object exact = number.compareTo(received) == 0 ? value : number;
        keep(rule, rule.type() == ParameterType.INT ? whole(number) : exact, numberViolation(rule, number));
    }

    /** Returns a number without what a double made of it, a whole one without a fraction. */
    private static BigDecimal exact(ParameterRule rule, BigDecimal received) {
        Integer precision = precision(rule);
        if (precision == null) {
            return received;
        }
        BigDecimal rounded = received.setScale(precision, RoundingMode.HALF_UP);
        BigDecimal off = rounded.subtract(received).abs();
        boolean asSent = rule.type() == ParameterType.FLOAT && off.signum() == 0;
        return asSent || off.compareTo(TOLERANCE) >= 0 ? received : rounded;
    }

    private static Object whole(BigDecimal number) {
        BigInteger whole = number.toBigInteger();
        return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
    }

    private static @Nullable Integer precision(ParameterRule rule) {
        return rule.type() == ParameterType.INT ? Integer.valueOf(0) : rule.precision();
    }

    private static boolean isHostile(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static @Nullable String violation(ParameterRule rule, Object value) {
        return switch (rule.type()) {
            case BOOLEAN -> value instanceof Boolean ? null : "expected true or false, found " + shown(value);
            case STRING -> string(rule, value);
            default -> value instanceof String ? null : "expected text, found " + shown(value);
        };
    }

    private static @Nullable String string(ParameterRule rule, Object value) {
        if (!(value instanceof String)) {
            return "expected text, found " + shown(value);
        }
        return rule.options().isEmpty() || rule.options().contains(value)
                ? null
                : shown(value) + " is none of " + rule.options();
    }

    private static @Nullable String numberViolation(ParameterRule rule, BigDecimal number) {
        Integer precision = precision(rule);
        if (precision != null && number.stripTrailingZeros().scale() > precision) {
            return precision == 0
                    ? "expected a whole number, found " + number.toPlainString()
                    : number.toPlainString() + " has more than " + precision + " decimals";
        }
        if (rule.min() != null && number.compareTo(rule.min()) < 0) {
            return number.toPlainString() + " is less than the minimum "
                    + rule.min().toPlainString();
        }
        if (rule.max() != null && number.compareTo(rule.max()) > 0) {
            return number.toPlainString() + " is greater than the maximum "
                    + rule.max().toPlainString();
        }
        return null;
    }

    private static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }

    private static String shown(Object value) {
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }
}
