package dev.tenon.declaration.read;

import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.TextCode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text in several languages. */
final class Languages {

    /** A text that is missing; the rules on declarations report it. */
    private static final I18nObject NONE = I18nObject.of("");

    private Languages() {}

    /** Returns the text; null if there is none. */
    static @Nullable I18nObject read(Value at) {
        if (at.isMissing()) {
            return null;
        }
        MapReader in = MapReader.of(at);
        String english = Texts.read(in.at("en_US"));
        I18nObject text = new I18nObject(
                english == null ? "" : english,
                translation(in, "zh_Hans"),
                translation(in, "ja_JP"),
                translation(in, "pt_BR"));
        for (MapNode.Entry entry : in.rest()) {
            String key = entry.key().text();
            in.key(entry)
                    .report(
                            TextCode.LANGUAGE_IGNORED,
                            "'" + key + "' is dropped",
                            Suggestions.didYouMean(key, in.known()));
        }
        return text;
    }

    /** Returns the text; null if there is none, for which an empty map is taken as well, and by the SDK whatever is false to Python. */
    static @Nullable I18nObject notEmpty(Value at) {
        if (at.node() instanceof MapNode map && map.entries().isEmpty() && map.fault() == null) {
            return null;
        }
        if (at.isReadBySdk() && isFalse(at.node()) && !at.isMissing()) {
            if (at.isReadByDaemon()) {
                at.wrongKind(Readers.DAEMON.consumers(), "a map");
            }
            return null;
        }
        return read(at);
    }

    private static boolean isFalse(@Nullable Node node) {
        if (node instanceof ListNode list) {
            return list.items().isEmpty();
        }
        return node instanceof ScalarNode scalar
                && switch (Dialect.SDK.kind(scalar)) {
                    case NULL -> true;
                    case BOOLEAN ->
                        Set.of("false", "no", "off").contains(scalar.text().toLowerCase(Locale.ROOT));
                    case INTEGER, FLOAT ->
                        Dialect.SDK
                                .number(scalar)
                                .filter(number -> number.signum() == 0)
                                .isPresent();
                    case TEXT, BINARY -> scalar.text().isEmpty();
                    case TIMESTAMP, INVALID -> false;
                };
    }

    /** Returns the text, an empty one if there is none. */
    static I18nObject required(Value at) {
        I18nObject text = read(at);
        return text == null ? NONE : text;
    }

    private static @Nullable String translation(MapReader in, String language) {
        Value at = in.at(language);
        if (at.isNull()) {
            at.report(TextCode.LANGUAGE_IGNORED, language + " has no text", "");
        }
        return Texts.read(at);
    }
}
