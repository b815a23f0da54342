package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that a predefined model offers; what is not set is as the parameters record says.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Use {
    /**
     * The parameter's name ({@link Parameter#name()}, not the component's).
     *
     * <p>Rule: {@code TN-JAV-026}.
     */
    String value();

    /**
     * Whether what is not set here is as the parameters record says. If not, it is as {@link #template()} says, or unset: for a
     * model whose rule has less than that of the others.
     */
    boolean inherit() default true;

    /** Replaces the template. Unset: that of the parameters record, or none if nothing is inherited. */
    ParameterTemplate template() default ParameterTemplate.TEMPERATURE;

    /** Replaces the type, where models disagree; the component is a {@code String} then, which takes any value as text. */
    ParameterType type() default ParameterType.STRING;

    /** Replaces the label. */
    I18n label() default @I18n;

    /** Replaces the explanation. */
    I18n help() default @I18n;

    /** Whether Dify always sends a value for this model. */
    boolean required() default false;

    /** Replaces the default. */
    String defaultValue() default "";

    /** Replaces the smallest value. */
    String min() default "";

    /** Replaces the largest value. */
    String max() default "";

    /** Replaces the number of decimals. */
    int precision() default 0;

    /** Replaces the choices. */
    String[] options() default {};
}
