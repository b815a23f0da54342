package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A voice of a text-to-speech model.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Voice {
    /**
     * The voice's id, which the model class is asked for.
     *
     * <p>Rules: {@code TN-PRP-006}, {@code TN-PRP-007}.
     */
    String mode();

    /**
     * The name that Dify shows.
     *
     * <p>Rule: {@code TN-PRP-006}.
     */
    String name();

    /**
     * The languages that it speaks, such as {@code en-US} or {@code zh-Hans}.
     *
     * <p>Rules: {@code TN-PRP-006}, {@code TN-PRP-009}.
     */
    String[] language();
}
