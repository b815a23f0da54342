package dev.tenon.processor.write.java;

import dev.tenon.declaration.ParameterRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says in a few words what a rule allows, for Javadoc. Of texts, which may hold anything, it says only how many there are. */
final class RuleText {

    private RuleText() {}

    /** Returns the type, the bounds and the default: {@code float, 0 to 2, by default 0.7}. */
    static String of(ParameterRule rule) {
        StringBuilder text = new StringBuilder(rule.type().value());
        text.append(bounds(rule.min(), rule.max()));
        if (!rule.options().isEmpty()) {
            text.append(", one of ").append(rule.options().size());
        }
        if (rule.defaultValue() instanceof BigDecimal number) {
            text.append(", by default ").append(number);
        } else if (rule.defaultValue() instanceof Boolean flag) {
            text.append(", by default ").append(flag);
        }
        return text.toString();
    }

    private static String bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null) {
            return max == null ? "" : ", up to " + max;
        }
        return ", " + min + (max == null ? " or more" : " to " + max);
    }
}
