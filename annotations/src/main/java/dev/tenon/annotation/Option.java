package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One choice of an enum that is a {@link Credential} or a {@link Parameter}.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Option {
    /** The value that Dify stores and sends. Unset: the constant's name in lower case. */
    String value() default "";

    /** The text of the choice, for credentials. Unset: the value. */
    I18n label() default @I18n;

    /** The conditions under which the choice is offered, for credentials. */
    ShowOn[] showOn() default {};
}
