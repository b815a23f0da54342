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
    /** The voice's id, which the model class is asked for. */
    String mode();

    /** The name that Dify shows. */
    String name();

    /** The languages that it speaks, such as {@code en-US} or {@code zh-Hans}. */
    String[] language();
}
