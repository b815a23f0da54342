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
    /**
     * The value that Dify stores and sends, at most 255 characters. Unset: the constant's name in lower case.
     *
     * <p>Rules: {@code TN-JAV-019}, {@code TN-GEN-002}.
     */
    String value() default "";

    /** The text of the choice, for credentials. Unset: the value. */
    I18n label() default @I18n;

    /**
     * The conditions under which the choice is offered, for credentials.
     *
     * <p>Rules: {@code TN-CRD-014}, {@code TN-CRD-015}, {@code TN-CRD-016}.
     */
    ShowOn[] showOn() default {};
}
