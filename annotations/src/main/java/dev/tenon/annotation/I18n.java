package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text in the languages that Dify knows (its {@code I18nObject}). English is required, at most 1023 code points each;
 * Dify falls back to English where a language is missing. Trailing line breaks are dropped.
 *
 * <p>Rules: {@code TN-TXT-001}, {@code TN-TXT-003}, {@code TN-GEN-002}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface I18n {
    /** English ({@code en_US}). Required wherever the text is given. */
    String value() default "";

    /** Simplified Chinese ({@code zh_Hans}). */
    String zhHans() default "";

    /** Japanese ({@code ja_JP}). */
    String jaJp() default "";

    /** Portuguese ({@code pt_BR}). */
    String ptBr() default "";
}
