package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition for showing a field or an option: another field has a value, or the model is of a type.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface ShowOn {
    /** The other field's variable. Unset: the type of the model ({@code __model_type}). */
    String variable() default "__model_type";

    /** The value that the other field must have. */
    String value() default "";

    /** The type that the model must have; in place of {@link #variable()} and {@link #value()}. */
    ModelType modelType() default ModelType.LLM;
}
