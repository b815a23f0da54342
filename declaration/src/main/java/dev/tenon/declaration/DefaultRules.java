package dev.tenon.declaration;

import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.rule.ParameterCode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The rules of a parameter's default: its type, and what the other members say about it. */
final class DefaultRules {

    private DefaultRules() {}

    static void check(Findings at, ParameterRule rule) {
        Object value = rule.defaultValue();
        if (value instanceof BigDecimal number) {
            number(at, rule, number);
        } else if (value instanceof String text) {
            text(at, rule, text);
        } else if (value instanceof Boolean) {
            if (rule.type() != ParameterType.BOOLEAN) {
                wrongType(at, rule, value.toString());
            }
        } else if (value != null) {
            at.report(ParameterCode.DEFAULT_KIND, kind(value));
        }
    }

    private static void number(Findings at, ParameterRule rule, BigDecimal number) {
        boolean fits =
                rule.type() == ParameterType.FLOAT || (rule.type() == ParameterType.INT && decimals(number) == 0);
        if (!fits) {
            wrongType(at, rule, plain(number));
            return;
        }
        range(at, rule, number);
        Integer precision = rule.precision();
        if (rule.type() == ParameterType.FLOAT && precision != null && precision >= 0 && decimals(number) > precision) {
            at.report(ParameterCode.DEFAULT_PRECISION, plain(number), precision, decimals(number));
        }
    }

    private static void range(Findings at, ParameterRule rule, BigDecimal number) {
        BigDecimal min = rule.min();
        BigDecimal max = rule.max();
        if (min != null && max != null && min.compareTo(max) > 0) {
            return;
        }
        if ((min != null && number.compareTo(min) < 0) || (max != null && number.compareTo(max) > 0)) {
            String bounds = (min == null ? "" : "min " + plain(min))
                    + (min == null || max == null ? "" : " to ")
                    + (max == null ? "" : "max " + plain(max));
            at.report(ParameterCode.DEFAULT_OUT_OF_RANGE, plain(number), bounds);
        }
    }

    private static void text(Findings at, ParameterRule rule, String text) {
        List<String> options = rule.options();
        if (rule.type() != ParameterType.STRING && rule.type() != ParameterType.TEXT) {
            wrongType(at, rule, "'" + text + "'");
        } else if (rule.type() == ParameterType.STRING && !options.isEmpty() && !options.contains(text)) {
            at.report(
                    ParameterCode.PARAMETER_DEFAULT_NOT_OPTION,
                    text,
                    Suggestions.listed(options),
                    Suggestions.didYouMean(text, options));
        }
    }

    private static void wrongType(Findings at, ParameterRule rule, String shown) {
        String example = switch (rule.type()) {
            case FLOAT -> "0.7";
            case INT -> "1";
            case BOOLEAN -> "true";
            case STRING, TEXT -> "'" + shown + "'";
        };
        at.report(ParameterCode.DEFAULT_TYPE, shown, rule.type().value(), example);
    }

    private static String kind(Object value) {
        if (value instanceof Collection) {
            return "list";
        }
        return value instanceof Map ? "map" : value.getClass().getSimpleName();
    }

    /** Returns the number as one would write it, without trailing zeros. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Returns the decimals that a number needs; trailing zeros do not count. */
    static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
