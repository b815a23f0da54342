package dev.tenon.declaration;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a model offers ({@code parameter_rules}), with its template already merged in.
 *
 * @param name the key in a request
 * @param useTemplate the template, or null
 * @param label the name that Dify shows
 * @param type the type of the value
 * @param help an explanation, or null
 * @param required whether Dify always sends a value
 * @param defaultValue a {@link String}, {@link Boolean} or {@link BigDecimal}, or null
 * @param min the smallest number, or null
 * @param max the largest number, or null
 * @param precision the number of decimals, or null
 * @param options the choices of a string; empty when any text will do
 */
public record ParameterRule(
        String name,
        @Nullable ParameterTemplate useTemplate,
        I18nObject label,
        ParameterType type,
        @Nullable I18nObject help,
        boolean required,
        @Nullable Object defaultValue,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer precision,
        List<String> options) {
    public ParameterRule {
        options = List.copyOf(options);
    }

    // Written out for the reason given in I18nObject.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterRule rule
                && name.equals(rule.name)
                && useTemplate == rule.useTemplate
                && label.equals(rule.label)
                && type == rule.type
                && Objects.equals(help, rule.help)
                && required == rule.required
                && Objects.equals(defaultValue, rule.defaultValue)
                && Objects.equals(min, rule.min)
                && Objects.equals(max, rule.max)
                && Objects.equals(precision, rule.precision)
                && options.equals(rule.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, useTemplate, type, defaultValue, min, max);
    }
}
