package dev.tenon.toolkit.importer;

import dev.tenon.declaration.I18nObject;
import dev.tenon.toolkit.importer.source.Value;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.importer.source.Value.Items;
import dev.tenon.toolkit.importer.source.Value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as values of annotation members. */
final class Texts {

    private Texts() {}

    /** Returns {@code @I18n} with the languages that are there. */
    static Annotation i18n(I18nObject text) {
        Annotation annotation = Annotation.of("I18n").text("value", text.enUs());
        language(annotation, "zhHans", text.zhHans());
        language(annotation, "jaJp", text.jaJp());
        language(annotation, "ptBr", text.ptBr());
        return annotation;
    }

    private static void language(Annotation annotation, String member, @Nullable String text) {
        if (text != null) {
            annotation.text(member, text);
        }
    }

    /** Returns an array of strings. */
    static Items list(List<String> texts) {
        return new Items(texts.stream().<Value>map(Text::of).toList());
    }
}
