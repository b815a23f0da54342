package dev.tenon.declaration;

import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.TextCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for texts and lists wherever they stand: presence, length, English. Lengths are code points. */
final class TextRules {

    /** The longest text in any language. */
    static final int TEXT_MAX = 1023;

    /** The longest name of a variable, model or parameter, and the longest value of an option or condition. */
    static final int NAME_MAX = 255;

    private TextRules() {}

    /** Checks a text in several languages that has to be there. */
    static void required(Findings at, I18nObject text) {
        if (byLanguage(text).isEmpty()) {
            Findings english = at.at("en_US");
            english.reportMissing(GeneralCode.REQUIRED_MISSING, english.name());
        } else {
            present(at, text);
        }
    }

    /** Checks a text in several languages that may be absent. */
    static void optional(Findings at, @Nullable I18nObject text) {
        if (text != null) {
            present(at, text);
        }
    }

    private static void present(Findings at, I18nObject text) {
        if (text.enUs().isEmpty()) {
            at.at("en_US").reportMissing(TextCode.ENGLISH_MISSING, at.name());
        }
        for (Map.Entry<String, String> each : byLanguage(text).entrySet()) {
            Findings here = at.at(each.getKey());
            if (each.getValue().isBlank()) {
                here.report(TextCode.BLANK_TEXT, here.name());
            }
            atMost(here, each.getValue(), TEXT_MAX);
        }
    }

    /** Returns the texts that are there, by the keys of their languages. */
    static Map<String, String> byLanguage(@Nullable I18nObject text) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (text != null) {
            put(texts, "en_US", text.enUs());
            put(texts, "zh_Hans", text.zhHans());
            put(texts, "ja_JP", text.jaJp());
            put(texts, "pt_BR", text.ptBr());
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String language, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            texts.put(language, value);
        }
    }

    /** Checks that a value is there, and returns whether it is. */
    static boolean required(Findings at, String value) {
        if (value.isEmpty()) {
            at.reportMissing(GeneralCode.REQUIRED_MISSING, at.name());
            return false;
        }
        return true;
    }

    /** Checks that a value is there and at most so many code points long, and returns whether it is there. */
    static boolean required(Findings at, String value, int max) {
        atMost(at, value, max);
        return required(at, value);
    }

    /** Checks the length of a value in code points. */
    static void atMost(Findings at, @Nullable String value, int max) {
        int length = value == null ? 0 : length(value);
        if (length > max) {
            at.reportForm(GeneralCode.TOO_LONG, at.name(), length, max);
        }
    }

    /** Checks the size of a list. */
    static void atMost(Findings at, Collection<?> list, int max) {
        if (list.size() > max) {
            at.reportForm(GeneralCode.TOO_MANY, at.name(), list.size(), max);
        }
    }

    /** Reports every entry of a list that has stood in it before. */
    static void distinct(Findings at, Collection<String> entries) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (String entry : entries) {
            if (!seen.add(entry)) {
                at.at(index).report(GeneralCode.DUPLICATE_ENTRY, entry, at.name());
            }
            index++;
        }
    }

    /** Returns the length in code points, as Dify's parts count. */
    static int length(String value) {
        return value.codePointCount(0, value.length());
    }
}
