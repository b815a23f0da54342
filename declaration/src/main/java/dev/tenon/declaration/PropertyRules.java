package dev.tenon.declaration;

import static dev.tenon.annotation.ModelType.LLM;
import static dev.tenon.annotation.ModelType.MODERATION;
import static dev.tenon.annotation.ModelType.RERANK;
import static dev.tenon.annotation.ModelType.SPEECH2TEXT;
import static dev.tenon.annotation.ModelType.TEXT_EMBEDDING;
import static dev.tenon.annotation.ModelType.TTS;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.rule.PropertyCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of a model's properties, {@code TN-PRP}: which type of model reads which, and what must be in it. */
final class PropertyRules {

    /** Possessive, so that a long list does not use up the stack. */
    private static final Pattern EXTENSIONS = Pattern.compile("[a-z0-9]+(,[a-z0-9]+)*+");

    private static final Pattern NOT_EXTENSION = Pattern.compile("[^a-z0-9]+");

    /** The kinds of audio for which the SDK has a media type. */
    private static final List<String> AUDIO_TYPES = List.of("mp3", "wav", "ogg", "aac", "mp4");

    private final Findings at;
    private final ModelType type;

    private PropertyRules(Findings at, ModelType type) {
        this.at = at;
        this.type = type;
    }

    static void check(Findings at, ModelType type, ModelProperties properties) {
        PropertyRules rules = new PropertyRules(at, type);
        rules.meaning(properties);
        rules.numbers(properties);
        rules.expected(properties);
        rules.extensions(properties.supportedFileExtensions());
        VoiceRules.check(at, properties);
        rules.audioType(properties.audioType());
    }

    private void meaning(ModelProperties properties) {
        readBy("mode", properties.mode(), LLM);
        readBy("context_size", properties.contextSize(), LLM, TEXT_EMBEDDING, RERANK, MODERATION);
        readBy("max_chunks", properties.maxChunks(), TEXT_EMBEDDING, MODERATION);
        readBy("max_characters_per_chunk", properties.maxCharactersPerChunk(), MODERATION);
        readBy("file_upload_limit", properties.fileUploadLimit(), SPEECH2TEXT);
        readBy("supported_file_extensions", properties.supportedFileExtensions(), SPEECH2TEXT);
        readBy("voices", properties.voices().isEmpty() ? null : properties.voices(), TTS);
        readBy("default_voice", properties.defaultVoice(), TTS);
        readBy("word_limit", properties.wordLimit(), TTS);
        readBy("audio_type", properties.audioType(), TTS);
        readBy("max_workers", properties.maxWorkers(), TTS);
    }

    private void readBy(String key, @Nullable Object value, ModelType... types) {
        if (value != null && !List.of(types).contains(type)) {
            at.at(key).report(PropertyCode.PROPERTY_OF_OTHER_TYPE, key, type.value());
        }
    }

    private void numbers(ModelProperties properties) {
        number("context_size", properties.contextSize());
        number("max_chunks", properties.maxChunks());
        number("max_characters_per_chunk", properties.maxCharactersPerChunk());
        number("file_upload_limit", properties.fileUploadLimit());
        number("word_limit", properties.wordLimit());
        number("max_workers", properties.maxWorkers());
    }

    private void number(String key, @Nullable Integer value) {
        if (value != null && value < 1) {
            at.at(key).report(PropertyCode.NUMBER_INVALID, key, value);
        }
    }

    private void expected(ModelProperties properties) {
        switch (type) {
            case LLM -> {
                expect("mode", properties.mode(), "chat is assumed");
                expect("context_size", properties.contextSize(), "prompts are not cut to what the model takes");
            }
            case TEXT_EMBEDDING -> expect("context_size", properties.contextSize(), "1000 tokens are assumed");
            case SPEECH2TEXT -> {
                expect("file_upload_limit", properties.fileUploadLimit(), "files of any size are sent");
                expect("supported_file_extensions", properties.supportedFileExtensions(), "files of any kind are sent");
            }
            case TTS -> {
                if (!properties.voices().isEmpty()) {
                    expect("default_voice", properties.defaultVoice(), "no voice is selected");
                }
                expect("word_limit", properties.wordLimit(), "long texts are not cut into pieces that the model takes");
                expect("audio_type", properties.audioType(), "the audio has no media type");
            }
            case RERANK, MODERATION -> {}
        }
    }

    private void expect(String key, @Nullable Object value, String otherwise) {
        if (value == null) {
            at.at(key).report(PropertyCode.PROPERTY_EXPECTED, type.value(), key, otherwise);
        }
    }

    private void extensions(@Nullable String text) {
        if (text != null && !EXTENSIONS.matcher(text).matches()) {
            String right = Arrays.stream(NOT_EXTENSION.split(text.toLowerCase(Locale.ROOT)))
                    .filter(ending -> !ending.isEmpty())
                    .collect(Collectors.joining(","));
            at.at("supported_file_extensions")
                    .report(PropertyCode.FILE_EXTENSIONS_FORM, text, right.isEmpty() ? "mp3,wav" : right);
        }
    }

    private void audioType(@Nullable String audioType) {
        if (audioType != null && !AUDIO_TYPES.contains(audioType)) {
            at.at("audio_type").report(PropertyCode.AUDIO_TYPE_UNKNOWN, audioType, Suggestions.listed(AUDIO_TYPES));
        }
    }
}
