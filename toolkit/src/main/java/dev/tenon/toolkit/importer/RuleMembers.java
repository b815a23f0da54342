package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.ParameterTemplates;
import dev.tenon.toolkit.importer.source.Literals;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.importer.source.Value.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in members of {@code @Parameter} and {@code @Use} by what a rule differs from another. */
final class RuleMembers {

    private RuleMembers() {}

    /** Makes equal what means the same: a whole number has no decimals, and numbers count by their value. */
    static ParameterRule normal(ParameterRule rule) {
        boolean whole = rule.type() == ParameterType.INT && rule.precision() == null;
        return new ParameterRule(
                rule.name(),
                rule.useTemplate(),
                rule.label(),
                rule.type(),
                rule.help(),
                rule.required(),
                rule.defaultValue() instanceof BigDecimal number ? strip(number) : rule.defaultValue(),
                strip(rule.min()),
                strip(rule.max()),
                whole ? Integer.valueOf(0) : rule.precision(),
                rule.options());
    }

    private static @Nullable BigDecimal strip(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    /** Returns the rule as it is when it is required, or is not. */
    static ParameterRule required(ParameterRule rule, boolean required) {
        return new ParameterRule(
                rule.name(),
                rule.useTemplate(),
                rule.label(),
                rule.type(),
                rule.help(),
                required,
                rule.defaultValue(),
                rule.min(),
                rule.max(),
                rule.precision(),
                rule.options());
    }

    /** Returns the rule as it is with other options. */
    static ParameterRule options(ParameterRule rule, List<String> options) {
        return new ParameterRule(
                rule.name(),
                rule.useTemplate(),
                rule.label(),
                rule.type(),
                rule.help(),
                rule.required(),
                rule.defaultValue(),
                rule.min(),
                rule.max(),
                rule.precision(),
                options);
    }

    /** Returns what a rule would be if it said nothing but its name, its template and its type. */
    static ParameterRule bare(ParameterRule rule) {
        ParameterTemplate template = rule.useTemplate();
        I18nObject label = template == null
                ? I18nObject.of(rule.name())
                : ParameterTemplates.of(template).label();
        return normal(ParameterTemplates.merge(
                new ParameterRule(
                        rule.name(), template, label, rule.type(), null, false, null, null, null, null, List.of()),
                false));
    }

    /** Returns whether the rule can be said as additions to the base and replacements in it. */
    static boolean reaches(ParameterRule base, ParameterRule rule) {
        return base.useTemplate() == rule.useTemplate()
                && base.type() == rule.type()
                && (base.help() == null || rule.help() != null)
                && (base.defaultValue() == null || rule.defaultValue() != null)
                && (base.min() == null || rule.min() != null)
                && (base.max() == null || rule.max() != null)
                && (base.precision() == null || rule.precision() != null);
    }

    /** Returns how much there is to write where the base is known: texts count more than numbers. */
    static long distance(ParameterRule base, ParameterRule rule) {
        Annotation annotation = Annotation.of("Use");
        boolean reached = reaches(base, rule);
        add(annotation, rule, reached ? base : bare(rule));
        return (long) annotation.weight() + (reached ? 0L : 1L);
    }

    /** Adds the members by which the rule differs from the base. */
    static void add(Annotation annotation, ParameterRule rule, ParameterRule base) {
        if (!rule.label().equals(base.label())) {
            annotation.with("label", Texts.i18n(rule.label()));
        }
        if (rule.help() != null && !rule.help().equals(base.help())) {
            annotation.with("help", Texts.i18n(rule.help()));
        }
        if (rule.required() != base.required()) {
            annotation.code("required", Boolean.toString(rule.required()));
        }
        text(annotation, "defaultValue", rule.defaultValue(), base.defaultValue());
        text(annotation, "min", rule.min(), base.min());
        text(annotation, "max", rule.max(), base.max());
        if (rule.precision() != null && !rule.precision().equals(base.precision())) {
            annotation.code("precision", Literals.whole(rule.precision()));
        }
        if (!rule.options().equals(base.options())) {
            annotation.with("options", Texts.list(rule.options()));
        }
    }

    private static void text(Annotation annotation, String member, @Nullable Object value, @Nullable Object base) {
        if (value != null && !Objects.equals(value, base)) {
            String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            annotation.with(member, Text.of(text));
        }
    }
}
