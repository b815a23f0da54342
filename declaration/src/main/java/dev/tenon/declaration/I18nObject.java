package dev.tenon.declaration;

import java.util.Objects;
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

    // Written out because every compilation compares texts: the JVM makes a record's own methods at first use, slowly.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof I18nObject text
                && enUs.equals(text.enUs)
                && Objects.equals(zhHans, text.zhHans)
                && Objects.equals(jaJp, text.jaJp)
                && Objects.equals(ptBr, text.ptBr);
    }

    @Override
    public int hashCode() {
        return Objects.hash(enUs, zhHans, jaJp, ptBr);
    }

    /** Returns an English text. */
    public static I18nObject of(String enUs) {
        return new I18nObject(enUs, null, null, null);
    }

    /** Returns a text in English and Simplified Chinese. */
    public static I18nObject of(String enUs, String zhHans) {
        return new I18nObject(enUs, zhHans, null, null);
    }
}
