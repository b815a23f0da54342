package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The link under the credential form of a provider ({@code help} of provider YAML).
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Help {
    /** The text of the link. */
    I18n title();

    /**
     * The address, {@code http} or {@code https}.
     *
     * <p>Rule: {@code TN-PRV-019}.
     */
    I18n url();
}
