package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.BooleanRule;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.ParameterTemplates;
import dev.tenon.declaration.StringRule;
import dev.tenon.declaration.TextRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a parameter rule as calls of its rule builder. Members are named as in {@code @Parameter}. */
final class RuleCode {

    private RuleCode() {}

    /** Returns the builder of rules of the given type. */
    static Class<?> builder(ParameterType type) {
        return switch (type) {
            case FLOAT -> FloatRule.class;
            case INT -> IntRule.class;
            case STRING -> StringRule.class;
            case BOOLEAN -> BooleanRule.class;
            case TEXT -> TextRule.class;
        };
    }

    /** Returns the calls that set the members that differ from those of the rule's template. */
    static CallChain whole(ParameterRule rule) {
        return chain(rule, different(rule));
    }

    /** Returns the calls that set the given members of the rule. */
    static CallChain chain(ParameterRule rule, Set<String> members) {
        CallChain chain = CallChain.of("$T.of($S)", builder(rule.type()), rule.name());
        if (rule.useTemplate() != null) {
            chain.call("template", Literals.constant(rule.useTemplate()));
        }
        if (members.contains("label")) {
            chain.call("label", Literals.label(rule.label()));
        }
        if (members.contains("help") && rule.help() != null) {
            chain.call("help", Literals.label(rule.help()));
        }
        if (rule.required()) {
            chain.call("required", CodeBlock.of("true"));
        }
        bounds(chain, rule, members);
        if (members.contains("defaultValue") && rule.defaultValue() != null) {
            chain.call("defaultValue", value(rule.type(), rule.defaultValue()));
        }
        if (members.contains("options") && rule.type() == ParameterType.STRING) {
            chain.call("options", Literals.texts(rule.options()));
        }
        return chain;
    }

    /** Only the builders of numbers have bounds: those of other types bind nothing, and stay in the YAML alone. */
    private static void bounds(CallChain chain, ParameterRule rule, Set<String> members) {
        if (rule.type() != ParameterType.INT && rule.type() != ParameterType.FLOAT) {
            return;
        }
        if (members.contains("min") && rule.min() != null) {
            chain.call("min", number(rule.type(), rule.min(), RoundingMode.CEILING));
        }
        if (members.contains("max") && rule.max() != null) {
            chain.call("max", number(rule.type(), rule.max(), RoundingMode.FLOOR));
        }
        if (members.contains("precision") && rule.precision() != null && rule.type() == ParameterType.FLOAT) {
            chain.call("precision", CodeBlock.of("$L", rule.precision()));
        }
    }

    /** Whole numbers have whole bounds: of a bound with a fraction the nearest number within. */
    private static CodeBlock number(ParameterType type, BigDecimal value, RoundingMode within) {
        return type == ParameterType.INT
                ? Literals.whole(value.setScale(0, within).longValueExact())
                : Literals.number(value);
    }

    private static CodeBlock value(ParameterType type, Object value) {
        if (value instanceof BigDecimal number) {
            return number(type, number, RoundingMode.UNNECESSARY);
        }
        return value instanceof String text ? Literals.text(text) : CodeBlock.of("$L", value);
    }

    private static Set<String> different(ParameterRule rule) {
        ParameterRule unset = rule.useTemplate() == null ? blank(rule) : ParameterTemplates.of(rule.useTemplate());
        Set<String> members = new LinkedHashSet<>();
        add(members, "label", rule.label(), unset.label());
        add(members, "help", rule.help(), unset.help());
        add(members, "defaultValue", rule.defaultValue(), unset.defaultValue());
        add(members, "min", rule.min(), unset.min());
        add(members, "max", rule.max(), unset.max());
        add(members, "precision", rule.precision(), unset.precision());
        add(members, "options", rule.options(), unset.options());
        return members;
    }

    private static ParameterRule blank(ParameterRule rule) {
        return new ParameterRule(
                rule.name(),
                null,
                I18nObject.of(rule.name()),
                rule.type(),
                null,
                false,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static void add(Set<String> members, String name, @Nullable Object own, @Nullable Object unset) {
        if (!Objects.equals(own, unset)) {
            members.add(name);
        }
    }
}
