package dev.tenon.toolkit.importer;

import dev.tenon.declaration.I18nObject;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives texts the English that Java's {@code @I18n} has to have, and drops the line break at their end. */
final class TextRepairs {

    private final Remarks remarks;

    TextRepairs(Remarks remarks) {
        this.remarks = remarks;
    }

    @Nullable
    I18nObject optional(String file, String path, @Nullable I18nObject text) {
        return text == null ? null : required(file, path, text);
    }

    I18nObject required(String file, String path, I18nObject text) {
        String english = stripped(text.enUs());
        if (english.isEmpty()) {
            String other = Stream.of(text.zhHans(), text.jaJp(), text.ptBr())
                    .filter(Objects::nonNull)
                    .map(TextRepairs::stripped)
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .orElse("");
            if (!other.isEmpty()) {
                remarks.add(file, path + " has no English text: '" + other + "' stands for it");
                english = other;
            }
        }
        return new I18nObject(english, language(text.zhHans()), language(text.jaJp()), language(text.ptBr()));
    }

    private static @Nullable String language(@Nullable String text) {
        return text == null ? null : stripped(text);
    }

    private static String stripped(String text) {
        return text.replaceFirst("[\r\n]+\\z", "");
    }
}
