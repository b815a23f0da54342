package dev.tenon.processor.write.java;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.PriceConfig;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a schema builder can say of a model beside its parameters, in the order of its methods. */
enum SchemaProperty {
    MODE("mode", "Sets chat or completion.", parameter(LlmMode.class, "value")),
    CONTEXT_SIZE("contextSize", "Sets the context in tokens, from 1.", parameter(int.class, "value")),
    MAX_CHUNKS("maxChunks", "Sets how many texts a call takes, from 1.", parameter(int.class, "value")),
    MAX_CHARACTERS_PER_CHUNK(
            "maxCharactersPerChunk", "Sets the characters per text, from 1.", parameter(int.class, "value")),
    FILE_UPLOAD_LIMIT("fileUploadLimit", "Sets the largest file in megabytes, from 1.", parameter(int.class, "value")),
    SUPPORTED_FILE_EXTENSIONS(
            "supportedFileExtensions",
            "Sets the endings of files, without dots, such as {@code mp3}.",
            parameter(String[].class, "values")),
    VOICE(
            "voice",
            "Adds a voice with its id, the name that Dify shows and its languages, such as {@code en-US}.",
            parameter(String.class, "mode"),
            parameter(String.class, "name"),
            parameter(String[].class, "languages")),
    DEFAULT_VOICE(
            "defaultVoice", "Sets the id of the voice for requests without one.", parameter(String.class, "value")),
    WORD_LIMIT("wordLimit", "Sets the characters per request, from 1.", parameter(int.class, "value")),
    AUDIO_TYPE("audioType", "Sets the kind of audio, such as {@code mp3}.", parameter(String.class, "value")),
    MAX_WORKERS("maxWorkers", "Sets the requests at a time, from 1.", parameter(int.class, "value")),
    FEATURES("features", "Adds what the model can do.", parameter(ModelFeature[].class, "values")),
    PRICING("pricing", "Sets the price.", parameter(PriceConfig.class, "value"));

    private final String method;
    private final String javadoc;
    private final List<Parameter> parameters;

    SchemaProperty(String method, String javadoc, Parameter... parameters) {
        this.method = method;
        this.javadoc = javadoc;
        this.parameters = List.of(parameters);
    }

    /** Returns what models of the given type have. */
    static Set<SchemaProperty> of(ModelType type) {
        return switch (type) {
            case LLM -> EnumSet.of(MODE, CONTEXT_SIZE, FEATURES, PRICING);
            case TEXT_EMBEDDING -> EnumSet.of(CONTEXT_SIZE, MAX_CHUNKS, FEATURES, PRICING);
            case RERANK -> EnumSet.of(CONTEXT_SIZE, FEATURES);
            case SPEECH2TEXT -> EnumSet.of(FILE_UPLOAD_LIMIT, SUPPORTED_FILE_EXTENSIONS);
            case TTS -> EnumSet.of(VOICE, DEFAULT_VOICE, WORD_LIMIT, AUDIO_TYPE, MAX_WORKERS);
            case MODERATION -> EnumSet.of(CONTEXT_SIZE, MAX_CHUNKS, MAX_CHARACTERS_PER_CHUNK);
        };
    }

    /** Returns the name of the method. */
    String method() {
        return method;
    }

    /** Returns its description. */
    String javadoc() {
        return javadoc;
    }

    /** Returns its parameters; one of an array type is the last and takes any number of values. */
    List<Parameter> parameters() {
        return parameters;
    }

    /** Returns the expressions that are handed on to the builder of the runtime. */
    Stream<String> arguments() {
        return this == SUPPORTED_FILE_EXTENSIONS
                ? Stream.of("String.join(\",\", values)")
                : parameters.stream().map(Parameter::name);
    }

    private static Parameter parameter(Type type, String name) {
        return new Parameter(type, name);
    }

    /** A parameter of a method. */
    record Parameter(Type type, String name) {

        boolean variable() {
            return type instanceof Class<?> array && array.isArray();
        }
    }
}
