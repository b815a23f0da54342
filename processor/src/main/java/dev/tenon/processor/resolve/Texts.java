package dev.tenon.processor.resolve;

import dev.tenon.declaration.I18nObject;
import dev.tenon.processor.source.SourceText;
import dev.tenon.processor.source.Written;
import org.jspecify.annotations.Nullable;

/** Resolves {@code @I18n}: trailing line breaks of text blocks are dropped. */
final class Texts {

    private final Origins origins;

    Texts(Origins origins) {
        this.origins = origins;
    }

    /** Resolves a text that must be there: if it is not, javac has refused it. */
    I18nObject required(@Nullable SourceText text, String path) {
        if (text == null) {
            origins.markUnreadable(path);
            return I18nObject.of("");
        }
        place(text, path);
        return value(text);
    }

    @Nullable
    I18nObject optional(@Nullable SourceText text, String path) {
        if (text == null) {
            return null;
        }
        place(text, path);
        return value(text);
    }

    I18nObject orElse(@Nullable SourceText text, String path, I18nObject unset) {
        I18nObject own = optional(text, path);
        return own == null ? unset : own;
    }

    void place(@Nullable SourceText text, String path) {
        if (text != null) {
            origins.put(path, text.origin());
            origins.put(path + ".en_US", text.enUs());
            origins.put(path + ".zh_Hans", text.zhHans());
            origins.put(path + ".ja_JP", text.jaJp());
            origins.put(path + ".pt_BR", text.ptBr());
        }
    }

    static I18nObject value(SourceText text) {
        String english = language(text.enUs());
        return new I18nObject(
                english == null ? "" : english, language(text.zhHans()), language(text.jaJp()), language(text.ptBr()));
    }

    private static @Nullable String language(@Nullable Written<String> written) {
        return written == null ? null : written.value().replaceFirst("[\r\n]+\\z", "");
    }
}
