package dev.tenon.declaration;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link ParameterRule}; its subclasses have what each type of value has. A member that is not set is filled from the
 * template; a member that is set, also to 0, false or an empty text, stays as it is.
 *
 * @param <R> the subclass
 */
public abstract sealed class RuleBuilder<R extends RuleBuilder<R>>
        permits BooleanRule, FloatRule, IntRule, StringRule, TextRule {

    final String name;
    private final ParameterType type;
    private @Nullable ParameterTemplate template;
    private @Nullable I18nObject label;
    private @Nullable I18nObject help;
    private boolean required;

    @Nullable
    Object defaultValue;

    @Nullable
    BigDecimal min;

    @Nullable
    BigDecimal max;

    @Nullable
    Integer precision;

    @Nullable
    List<String> options;

    RuleBuilder(String name, ParameterType type) {
        this.name = name;
        this.type = type;
    }

    abstract R self();

    /** Sets the template from which unset members are filled. */
    public R template(ParameterTemplate value) {
        this.template = value;
        return self();
    }

    /** Sets the name that Dify shows. */
    public R label(I18nObject value) {
        this.label = value;
        return self();
    }

    /** Sets the name that Dify shows, in English. */
    public R label(String value) {
        return label(I18nObject.of(value));
    }

    /** Sets the explanation. */
    public R help(I18nObject value) {
        this.help = value;
        return self();
    }

    /** Sets the explanation, in English. */
    public R help(String value) {
        return help(I18nObject.of(value));
    }

    /** Sets whether Dify always sends a value. */
    public R required(boolean value) {
        this.required = value;
        return self();
    }

    /** Returns the rule, with its template merged in. */
    public ParameterRule build() {
        ParameterRule own = new ParameterRule(
                name,
                template,
                label == null ? ParameterTemplates.label(template, name) : label,
                type,
                help,
                required,
                defaultValue,
                min,
                max,
                precision,
                options == null ? List.of() : options);
        return ParameterTemplates.merge(own, options != null);
    }
}
