package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a credential form, on a component of a credentials record. The component's type decides the control:
 *
 * <ul>
 *   <li>{@code String}, {@code URI} and numbers are text boxes, {@code Secret} a password box,
 *   <li>an enum is a drop-down list, {@code boolean} a pair of buttons with the values {@code true} and {@code false},
 *   <li>{@code Optional…} makes any of them optional; everything else is required.
 * </ul>
 *
 * <p>Repeated on one component, it declares several fields with the same variable whose conditions exclude each other.
 */
@Documented
@Repeatable(Credentials.class)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Credential {
    /** The name in front of the field. */
    I18n label();

    /** The key under which Dify stores the value. Unset: the component's name in snake_case. */
    String variable() default "";

    /** The control. Unset: from the component's type. */
    FormType type() default FormType.TEXT_INPUT;

    /** Whether the form insists on a value. Unset: from the component's type. */
    boolean required() default true;

    /** What the form is pre-filled with, as text, also for numbers and booleans. Empty is not the same as unset. */
    String defaultValue() default "";

    /** The hint in the empty field. */
    I18n placeholder() default @I18n;

    /** The text of a link to {@link #url()}. */
    I18n help() default @I18n;

    /** The address behind {@link #help()}. */
    String url() default "";

    /** The longest value, in characters; 0 for no limit. */
    int maxLength() default 0;

    /** The conditions under which the field is shown; all must hold. */
    ShowOn[] showOn() default {};

    /** In which form the field stands when one record serves both. */
    CredentialScope scope() default CredentialScope.BOTH;
}
