package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a plugin may call back in Dify ({@code resource.permission} of the manifest). Dify refuses every callback of a
 * model plugin, so an enabled permission has no effect and is reported.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Permission {
    /** May invoke tools. */
    boolean tool() default false;

    /** May invoke workflow nodes. */
    boolean node() default false;

    /** May register endpoints. */
    boolean endpoint() default false;

    /** May invoke apps. */
    boolean app() default false;

    /** The model types that it may invoke. */
    ModelType[] models() default {};

    /**
     * The persistent storage that it may use, in bytes, 1024 to 1073741824; 0 for none.
     *
     * <p>Rule: {@code TN-MAN-009}.
     */
    long storage() default 0;
}
