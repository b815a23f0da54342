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

    /**
     * The key under which Dify stores the value, at most 255 characters. Unset: the component's name in snake_case.
     *
     * <p>Rules: {@code TN-CRD-001}, {@code TN-CRD-002}, {@code TN-CRD-003}, {@code TN-GEN-002}.
     */
    String variable() default "";

    /**
     * The control. Unset: from the component's type.
     *
     * <p>Rules: {@code TN-CRD-005}, {@code TN-CRD-022}, {@code TN-JAV-015}.
     */
    FormType type() default FormType.TEXT_INPUT;

    /**
     * Whether the form insists on a value. Unset: from the component's type.
     *
     * <p>Rule: {@code TN-JAV-016}.
     */
    boolean required() default true;

    /**
     * What the form is pre-filled with, as text, also for numbers and booleans. Empty is not the same as unset.
     *
     * <p>Rules: {@code TN-CRD-006}, {@code TN-CRD-008}, {@code TN-CRD-009}, {@code TN-CRD-010}, {@code TN-JAV-017}.
     */
    String defaultValue() default "";

    /**
     * The hint in the empty field.
     *
     * <p>Rule: {@code TN-CRD-012}.
     */
    I18n placeholder() default @I18n;

    /**
     * The text of a link to {@link #url()}.
     *
     * <p>Rule: {@code TN-CRD-020}.
     */
    I18n help() default @I18n;

    /**
     * The address behind {@link #help()}, which starts with {@code https://}.
     *
     * <p>Rule: {@code TN-CRD-020}.
     */
    String url() default "";

    /**
     * The longest value, in code points; 0 for no limit.
     *
     * <p>Rules: {@code TN-CRD-010}, {@code TN-CRD-019}.
     */
    int maxLength() default 0;

    /**
     * The conditions under which the field is shown, at most 16; all must hold.
     *
     * <p>Rules: {@code TN-CRD-014}, {@code TN-CRD-015}, {@code TN-CRD-016}, {@code TN-CRD-017}, {@code TN-CRD-018}, {@code
     * TN-GEN-003}.
     */
    ShowOn[] showOn() default {};

    /**
     * In which form the field stands when one record serves both.
     *
     * <p>Rule: {@code TN-CRD-023}.
     */
    CredentialScope scope() default CredentialScope.BOTH;
}
