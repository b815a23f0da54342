package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ModelSample.llm;
import static dev.tenon.declaration.ModelSample.model;
import static dev.tenon.declaration.rule.PropertyCode.AUDIO_TYPE_UNKNOWN;
import static dev.tenon.declaration.rule.PropertyCode.DEFAULT_VOICE;
import static dev.tenon.declaration.rule.PropertyCode.FILE_EXTENSIONS_FORM;
import static dev.tenon.declaration.rule.PropertyCode.NUMBER_INVALID;
import static dev.tenon.declaration.rule.PropertyCode.PROPERTY_EXPECTED;
import static dev.tenon.declaration.rule.PropertyCode.PROPERTY_OF_OTHER_TYPE;
import static dev.tenon.declaration.rule.PropertyCode.VOICE_DUPLICATE;
import static dev.tenon.declaration.rule.PropertyCode.VOICE_LANGUAGE;
import static dev.tenon.declaration.rule.PropertyCode.VOICE_SHAPE;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Fixtures of the rules of model properties and voices. */
final class PropertyFixtures {

    private static final String VOICES = "model_properties.voices";

    private PropertyFixtures() {}

    static List<Fixture> all() {
        return Stream.of(expected(), numbers(), otherTypes(), files(), voices())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> expected() {
        return List.of(
                fails(
                        PROPERTY_EXPECTED,
                        "bare llm",
                        bare(ModelType.LLM),
                        "model_properties.mode",
                        "model_properties.context_size"),
                fails(
                        PROPERTY_EXPECTED,
                        "bare embedding",
                        bare(ModelType.TEXT_EMBEDDING),
                        "model_properties.context_size"),
                fails(
                        PROPERTY_EXPECTED,
                        "bare transcription",
                        bare(ModelType.SPEECH2TEXT),
                        "model_properties.file_upload_limit",
                        "model_properties.supported_file_extensions"),
                fails(
                        PROPERTY_EXPECTED,
                        "voices without a default",
                        model(ModelType.TTS, model -> model.voice("anna", "Anna", "en-US")),
                        "model_properties.default_voice"),
                fails(
                        PROPERTY_EXPECTED,
                        "bare speech",
                        bare(ModelType.TTS),
                        "model_properties.word_limit",
                        "model_properties.audio_type"),
                silent(PROPERTY_EXPECTED, "bare reranker", bare(ModelType.RERANK)),
                silent(PROPERTY_EXPECTED, "bare moderation", bare(ModelType.MODERATION)),
                silent(PROPERTY_EXPECTED, "speech without voices", model(ModelType.TTS, model -> {})));
    }

    private static Supplier<List<Violation>> bare(ModelType type) {
        return () -> DeclarationRules.check(ModelSchemaBuilder.of(type, "large").unchecked());
    }

    private static List<Fixture> numbers() {
        return List.of(
                fails(
                        NUMBER_INVALID,
                        "no context",
                        llm(model -> model.contextSize(0)),
                        "model_properties.context_size"),
                fails(
                        NUMBER_INVALID,
                        "negative",
                        model(ModelType.MODERATION, model -> model.maxChunks(-1).maxCharactersPerChunk(0)),
                        "model_properties.max_chunks",
                        "model_properties.max_characters_per_chunk"),
                fails(
                        NUMBER_INVALID,
                        "no upload",
                        model(ModelType.SPEECH2TEXT, model -> model.fileUploadLimit(0)),
                        "model_properties.file_upload_limit"),
                fails(
                        NUMBER_INVALID,
                        "speech",
                        model(ModelType.TTS, model -> model.wordLimit(0).maxWorkers(0)),
                        "model_properties.word_limit",
                        "model_properties.max_workers"),
                silent(
                        NUMBER_INVALID,
                        "one of each",
                        model(ModelType.TTS, model -> model.wordLimit(1).maxWorkers(1))),
                silent(NUMBER_INVALID, "one token", llm(model -> model.contextSize(1))));
    }

    private static List<Fixture> otherTypes() {
        Consumer<ModelSchemaBuilder> everything = model -> model.mode(LlmMode.CHAT)
                .contextSize(1)
                .maxChunks(1)
                .maxCharactersPerChunk(1)
                .fileUploadLimit(1)
                .supportedFileExtensions("mp3")
                .voice("anna", "Anna", "en-US")
                .defaultVoice("anna")
                .wordLimit(1)
                .audioType("mp3")
                .maxWorkers(1);
        return List.of(
                foreign(
                        ModelType.LLM,
                        everything,
                        "max_chunks",
                        "max_characters_per_chunk",
                        "file_upload_limit",
                        "supported_file_extensions",
                        "voices",
                        "default_voice",
                        "word_limit",
                        "audio_type",
                        "max_workers"),
                foreign(
                        ModelType.TEXT_EMBEDDING,
                        everything,
                        "mode",
                        "max_characters_per_chunk",
                        "file_upload_limit",
                        "supported_file_extensions",
                        "voices",
                        "default_voice",
                        "word_limit",
                        "audio_type",
                        "max_workers"),
                foreign(ModelType.RERANK, model -> model.contextSize(1).maxChunks(1), "max_chunks"),
                foreign(
                        ModelType.MODERATION,
                        model -> model.contextSize(1)
                                .maxChunks(1)
                                .maxCharactersPerChunk(1)
                                .mode(LlmMode.CHAT),
                        "mode"),
                foreign(
                        ModelType.SPEECH2TEXT,
                        model -> model.contextSize(1).audioType("mp3"),
                        "context_size",
                        "audio_type"),
                foreign(
                        ModelType.TTS,
                        model -> model.contextSize(1).fileUploadLimit(1),
                        "context_size",
                        "file_upload_limit"),
                silent(
                        PROPERTY_OF_OTHER_TYPE,
                        "moderation's own",
                        model(
                                ModelType.MODERATION,
                                model -> model.contextSize(1).maxChunks(1).maxCharactersPerChunk(1))),
                silent(
                        PROPERTY_OF_OTHER_TYPE,
                        "speech's own",
                        model(
                                ModelType.TTS,
                                model -> model.voice("anna", "Anna", "en-US")
                                        .defaultVoice("anna")
                                        .wordLimit(1)
                                        .audioType("wav")
                                        .maxWorkers(1))));
    }

    private static Fixture foreign(ModelType type, Consumer<ModelSchemaBuilder> change, String... keys) {
        return fails(
                PROPERTY_OF_OTHER_TYPE,
                type.value(),
                model(type, change),
                Stream.of(keys).map(key -> "model_properties." + key).toArray(String[]::new));
    }

    private static List<Fixture> files() {
        Stream<Fixture> malformed = Stream.of(".mp3, .wav", "mp3,", "MP3", "mp3;wav", "")
                .map(list -> fails(
                        FILE_EXTENSIONS_FORM,
                        "'" + list + "'",
                        model(ModelType.SPEECH2TEXT, model -> model.supportedFileExtensions(list)),
                        "model_properties.supported_file_extensions"));
        Stream<Fixture> others = Stream.of(
                silent(
                        FILE_EXTENSIONS_FORM,
                        "one and more",
                        model(ModelType.SPEECH2TEXT, model -> model.supportedFileExtensions("flac,mp3,m4a"))),
                fails(
                        AUDIO_TYPE_UNKNOWN,
                        "opus",
                        model(ModelType.TTS, model -> model.audioType("opus")),
                        "model_properties.audio_type"),
                silent(AUDIO_TYPE_UNKNOWN, "aac", model(ModelType.TTS, model -> model.audioType("aac"))));
        return Stream.concat(malformed, others).toList();
    }

    private static List<Fixture> voices() {
        Stream<Fixture> wrong = Stream.of("en_US", "en", "EN-us", "english", "zh-hans", "en-US-x", "")
                .map(language -> fails(
                        VOICE_LANGUAGE,
                        "'" + language + "'",
                        speech("anna", "de-DE", language),
                        VOICES + "[0].language[1]"));
        Stream<Fixture> right = Stream.of("en-US", "zh-Hans", "zh-Hant-TW", "es-419", "yue-HK")
                .map(language -> silent(VOICE_LANGUAGE, language, speech("anna", language)));
        Stream<Fixture> others = Stream.of(
                failsWith(
                        VOICE_SHAPE,
                        "empty voice",
                        model(ModelType.TTS, model -> model.voice("", "").defaultVoice("")),
                        "TN-PRP-006 " + VOICES + "[0].mode",
                        "TN-PRP-006 " + VOICES + "[0].name",
                        "TN-PRP-006 " + VOICES + "[0].language"),
                silent(VOICE_SHAPE, "whole voice", speech("anna", "en-US")),
                fails(
                        VOICE_DUPLICATE,
                        "same id",
                        model(
                                ModelType.TTS,
                                model -> model.voice("anna", "Anna", "en-US")
                                        .voice("anna", "Anna 2", "de-DE")
                                        .defaultVoice("anna")),
                        VOICES + "[1].mode"),
                silent(
                        VOICE_DUPLICATE,
                        "same name",
                        model(
                                ModelType.TTS,
                                model -> model.voice("anna", "Anna", "en-US")
                                        .voice("anna2", "Anna", "en-US")
                                        .defaultVoice("anna"))),
                fails(DEFAULT_VOICE, "other case", speech("Anna", "en-US"), "model_properties.default_voice"),
                silent(
                        DEFAULT_VOICE,
                        "voices asked for at run time",
                        model(ModelType.TTS, model -> model.defaultVoice("anna"))));
        return Stream.of(wrong, right, others).flatMap(fixtures -> fixtures).toList();
    }

    private static Supplier<List<Violation>> speech(String defaultVoice, String... languages) {
        return model(
                ModelType.TTS, model -> model.voice("anna", "Anna", languages).defaultVoice(defaultVoice));
    }
}
