package dev.tenon.processor.write.resource;

import dev.tenon.declaration.I18nObject;
import org.jspecify.annotations.Nullable;

/** Texts in several languages: those that were given, English first. */
final class TextTree {

    private TextTree() {}

    static Node of(I18nObject text) {
        return new Node.Mapping()
                .text("en_US", text.enUs())
                .text("zh_Hans", text.zhHans())
                .text("ja_JP", text.jaJp())
                .text("pt_BR", text.ptBr());
    }

    static @Nullable Node optional(@Nullable I18nObject text) {
        return text == null ? null : of(text);
    }
}
