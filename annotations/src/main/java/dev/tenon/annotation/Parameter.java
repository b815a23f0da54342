package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter rule, on a component of a parameters record. The component's type gives the rule's type: {@code OptionalInt},
 * {@code OptionalLong} an {@code int}; {@code OptionalDouble}, {@code Optional<BigDecimal>} a {@code float}; {@code
 * Optional<Boolean>} a
 * {@code boolean}; {@code Optional<String>} a {@code string}; an enum a {@code string} with options. A component that is not
 * {@code Optional…} is required: every model has to offer it, unless it has a default, which it holds when no value is sent.
 *
 * <p>Numbers are written as text so that they are exact and may be unset.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Parameter {
    /**
     * The template that fills what is not set here.
     *
     * <p>Rules: {@code TN-PAR-004}, {@code TN-JAV-015}.
     */
    ParameterTemplate template() default ParameterTemplate.TEMPERATURE;

    /**
     * The key in the request, at most 255 characters. Unset: the component's name in snake_case.
     *
     * <p>Rules: {@code TN-PAR-001}, {@code TN-PAR-018}, {@code TN-GEN-002}.
     */
    String name() default "";

    /** The name that Dify shows. Unset: the template's label, else the name. */
    I18n label() default @I18n;

    /** The explanation. Unset: the template's. */
    I18n help() default @I18n;

    /**
     * The rule's type. Unset: from the component's type; only {@link ParameterType#TEXT} ever needs to be said. A {@code
     * String} may be of any type: it takes the value as text.
     *
     * <p>Rules: {@code TN-PAR-004}, {@code TN-JAV-015}.
     */
    ParameterType type() default ParameterType.STRING;

    /**
     * Whether Dify always sends a value. Unset: from the component's type.
     *
     * <p>Rules: {@code TN-PAR-017}, {@code TN-JAV-016}.
     */
    boolean required() default false;

    /**
     * The default, in the spelling of the rule's type.
     *
     * <p>Rules: {@code TN-PAR-008}, {@code TN-PAR-009}, {@code TN-PAR-010}, {@code TN-JAV-017}.
     */
    String defaultValue() default "";

    /**
     * The smallest value of a number, a decimal as text.
     *
     * <p>Rules: {@code TN-PAR-012}, {@code TN-PAR-013}, {@code TN-PAR-014}, {@code TN-JAV-017}.
     */
    String min() default "";

    /**
     * The largest value of a number, a decimal as text.
     *
     * <p>Rules: {@code TN-PAR-012}, {@code TN-PAR-013}, {@code TN-PAR-014}, {@code TN-PAR-020}, {@code TN-JAV-017}.
     */
    String max() default "";

    /**
     * The number of decimals, 0 or more.
     *
     * <p>Rules: {@code TN-PAR-013}, {@code TN-PAR-015}.
     */
    int precision() default 0;

    /**
     * The choices of a {@code String}; an enum brings its own.
     *
     * <p>Rules: {@code TN-PAR-010}, {@code TN-PAR-013}, {@code TN-PAR-016}, {@code TN-PAR-019}.
     */
    String[] options() default {};

    /**
     * The name of the method in the generated schema builder. Unset: the component's name.
     *
     * <p>Rules: {@code TN-JAV-021}, {@code TN-JAV-037}.
     */
    String method() default "";
}
