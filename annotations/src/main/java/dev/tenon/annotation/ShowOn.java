package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition for showing a field or an option: another field has a value, the model is of a type, or both.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface ShowOn {
    /**
     * The other field's variable. Unset: the type of the model ({@code __model_type}).
     *
     * <p>Rules: {@code TN-CRD-014}, {@code TN-CRD-016}.
     */
    String variable() default "__model_type";

    /**
     * The value that the other field must have.
     *
     * <p>Rules: {@code TN-CRD-015}, {@code TN-CRD-017}.
     */
    String value() default "";

    /**
     * The type that the model must have; beside {@link #variable()} and {@link #value()}, both must hold.
     *
     * <p>Rule: {@code TN-CRD-016}.
     */
    ModelType modelType() default ModelType.LLM;
}
