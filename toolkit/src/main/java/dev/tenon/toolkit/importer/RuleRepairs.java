package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.ParameterRule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives parameter rules a default that their type can hold, and bounds to numbers alone. What else contradicts itself is carried over: the compiler tells. */
final class RuleRepairs {

    private static final int MOST_DIGITS = 300;

    private final Remarks remarks;
    private final TextRepairs texts;

    RuleRepairs(Remarks remarks) {
        this.remarks = remarks;
        this.texts = new TextRepairs(remarks);
    }

    ParameterRule repaired(String file, ParameterRule rule) {
        String path = "parameter " + rule.name();
        return new ParameterRule(
                rule.name(),
                rule.useTemplate(),
                texts.required(file, path + " label", rule.label()),
                rule.type(),
                texts.optional(file, path + " help", rule.help()),
                rule.required(),
                defaultValue(file, path, rule),
                bound(file, path, "min", ofNumber(file, path, "min", rule.type(), rule.min())),
                bound(file, path, "max", ofNumber(file, path, "max", rule.type(), rule.max())),
                ofNumber(file, path, "precision", rule.type(), rule.precision()),
                rule.options());
    }

    private @Nullable Object defaultValue(String file, String path, ParameterRule rule) {
        Object value = rule.defaultValue();
        if (value == null) {
            return null;
        }
        Object typed = typed(rule.type(), value);
        if (typed == null) {
            remarks.add(
                    file,
                    path + ": the default '" + value + "' was left out, because it is no "
                            + rule.type().value());
        } else if (!typed.getClass().equals(value.getClass())) {
            remarks.add(
                    file,
                    path + ": the default '" + value + "' is written as a "
                            + rule.type().value());
        }
        return typed;
    }

    private <T> @Nullable T ofNumber(String file, String path, String member, ParameterType type, @Nullable T value) {
        boolean number = type == ParameterType.INT || type == ParameterType.FLOAT;
        if (value != null && !number) {
            remarks.add(file, path + ": " + member + " was left out, because it has no meaning on a " + type.value());
        }
        return number ? value : null;
    }

    private @Nullable BigDecimal bound(String file, String path, String member, @Nullable BigDecimal number) {
        if (number != null && !isSane(number)) {
            remarks.add(file, path + ": " + member + " was left out, because no number is that large");
            return null;
        }
        return number;
    }

    /** Returns whether a number is one that somebody might mean; others take minutes to write out. */
    private static boolean isSane(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }

    /** Returns the value as the type holds it, or null. */
    private static @Nullable Object typed(ParameterType type, Object value) {
        if (value instanceof BigDecimal number && !isSane(number)) {
            return null;
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return switch (type) {
            case STRING, TEXT -> text;
            case BOOLEAN -> List.of("true", "false").contains(text) ? Boolean.valueOf(text) : null;
            case FLOAT -> number(text);
            case INT -> {
                BigDecimal number = number(text);
                yield number == null || !isWhole(number) ? null : number;
            }
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.toBigInteger().bitLength() < Long.SIZE;
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return isSane(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
