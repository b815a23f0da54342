package dev.tenon.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A text in the languages that Dify knows.
 *
 * @param enUs English; required by Dify, empty when it is missing
 * @param zhHans Simplified Chinese, or null
 * @param jaJp Japanese, or null
 * @param ptBr Portuguese, or null
 */
public record I18nObject(
        String enUs,
        @Nullable String zhHans,
        @Nullable String jaJp,
        @Nullable String ptBr) {

    /** Returns an English text. */
    public static I18nObject of(String enUs) {
        return new I18nObject(enUs, null, null, null);
    }

    /** Returns a text in English and Simplified Chinese. */
    public static I18nObject of(String enUs, String zhHans) {
        return new I18nObject(enUs, zhHans, null, null);
    }
}
