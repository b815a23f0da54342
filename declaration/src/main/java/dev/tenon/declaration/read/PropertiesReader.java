package dev.tenon.declaration.read;

import dev.tenon.annotation.LlmMode;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.Voice;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ModelCode;
import dev.tenon.declaration.rule.PropertyCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what Dify has to know of a model. The keys are closed; a wrong value is only found when the model is called. */
final class PropertiesReader {

    private static final Vocabulary<LlmMode> MODES =
            new Vocabulary<>(LlmMode.values(), LlmMode::value, PropertyCode.MODE_UNKNOWN);
    private static final BigDecimal MAX = BigDecimal.valueOf(Integer.MAX_VALUE);

    private PropertiesReader() {}

    static ModelProperties read(Value at) {
        if (at.isMissing()) {
            at.report(Set.of(Consumer.SDK, Consumer.API), GeneralCode.REQUIRED_MISSING, at.name());
            at.unread();
        }
        MapReader in = MapReader.of(at);
        ModelProperties properties = new ModelProperties(
                mode(in.at("mode")),
                number(in.at("context_size")),
                number(in.at("max_chunks")),
                number(in.at("max_characters_per_chunk")),
                number(in.at("file_upload_limit")),
                extensions(in.at("supported_file_extensions")),
                voices(in.at("voices")),
                text(in.at("default_voice")),
                number(in.at("word_limit")),
                text(in.at("audio_type")),
                number(in.at("max_workers")));
        if (properties.voices().stream().anyMatch(voice -> voice.mode().isEmpty())) {
            in.self().unread("default_voice");
        }
        for (MapNode.Entry entry : in.rest()) {
            String key = entry.key().text();
            boolean dropped = Dialect.DAEMON.kind(entry.key()) == ScalarKind.NULL;
            in.key(entry)
                    .report(
                            dropped ? Set.of(Consumer.SDK) : ModelCode.PROPERTY_UNKNOWN.refusedBy(),
                            ModelCode.PROPERTY_UNKNOWN,
                            key,
                            Suggestions.didYouMean(key, in.known()),
                            String.join(", ", in.known()));
        }
        NotFinite.report(at);
        return properties;
    }

    private static @Nullable LlmMode mode(Value at) {
        if (at.isMissing() || at.node() instanceof ScalarNode) {
            return MODES.read(at);
        }
        at.report(PropertyCode.MODE_UNKNOWN, at.found(), "");
        at.unread();
        return null;
    }

    private static @Nullable Integer number(Value at) {
        if (at.isMissing()) {
            return null;
        }
        if (at.node() instanceof ScalarNode scalar
                && Dialect.SDK.kind(scalar) == ScalarKind.INTEGER
                && Dialect.DAEMON.kind(scalar) == ScalarKind.INTEGER) {
            return Dialect.DAEMON
                    .number(scalar)
                    .map(number -> number.min(MAX).max(MAX.negate()).intValueExact())
                    .orElse(null);
        }
        at.report(PropertyCode.NUMBER_INVALID, at.name(), at.found());
        at.unread();
        return null;
    }

    private static @Nullable String text(Value at) {
        if (at.isMissing() || at.node() instanceof ScalarNode) {
            return Texts.read(at.ofDaemon());
        }
        at.report(Severity.WARNING, Set.of(), GeneralCode.WRONG_KIND, at.name(), "a text", at.found());
        at.unread();
        return null;
    }

    private static @Nullable String extensions(Value at) {
        if (at.node() instanceof ListNode) {
            String joined = String.join(",", Lists.of(Lists.items(at.ofDaemon()), each -> String.valueOf(text(each))));
            at.report(PropertyCode.FILE_EXTENSIONS_FORM, "[" + joined + "]", joined);
            at.unread();
            return joined;
        }
        return text(at);
    }

    private static List<Voice> voices(Value at) {
        if (at.isMissing() || at.node() instanceof ListNode) {
            return Lists.of(Lists.items(at.ofDaemon()), PropertiesReader::voice);
        }
        at.report(PropertyCode.VOICE_SHAPE, "a list of maps with them");
        at.unread();
        return List.of();
    }

    private static Voice voice(Value at) {
        if (!(at.node() instanceof MapNode)) {
            at.report(PropertyCode.VOICE_SHAPE, "a map with them");
            at.unread();
            return new Voice("", "", List.of());
        }
        MapReader in = MapReader.of(at.ofDaemon());
        Voice voice = new Voice(orEmpty(in.at("mode")), orEmpty(in.at("name")), languages(in.at("language")));
        in.unknownKeys();
        return voice;
    }

    /** A single language is found as well: it is looked for in the text. */
    private static List<String> languages(Value at) {
        if (at.isMissing()) {
            return List.of();
        }
        return at.node() instanceof ListNode
                ? Lists.of(Lists.items(at.ofDaemon()), PropertiesReader::orEmpty)
                : List.of(orEmpty(at));
    }

    private static String orEmpty(Value at) {
        String text = text(at);
        return text == null ? "" : text;
    }
}
