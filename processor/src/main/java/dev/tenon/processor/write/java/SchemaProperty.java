package dev.tenon.processor.write.java;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.PriceConfig;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema builder can say of a model beside its parameters.
 *
 * @param method the name of the method, which the builder of the declarations has as well
 * @param javadoc its description
 * @param parameters its parameters
 * @param arguments what it hands on to the builder of the declarations
 */
record SchemaProperty(String method, String javadoc, List<Parameter> parameters, String arguments) {

    private static final SchemaProperty MODE =
            of("mode", "Sets chat or completion.", new Parameter(LlmMode.class, "value"));
    private static final SchemaProperty CONTEXT_SIZE = number("contextSize", "Sets the context in tokens, from 1.");
    private static final SchemaProperty MAX_CHUNKS = number("maxChunks", "Sets how many texts a call takes, from 1.");
    private static final SchemaProperty MAX_CHARACTERS_PER_CHUNK =
            number("maxCharactersPerChunk", "Sets the characters per text, from 1.");
    private static final SchemaProperty FILE_UPLOAD_LIMIT =
            number("fileUploadLimit", "Sets the largest file in megabytes, from 1.");
    private static final SchemaProperty SUPPORTED_FILE_EXTENSIONS = new SchemaProperty(
            "supportedFileExtensions",
            "Sets the endings of files, without dots, such as {@code mp3}.",
            List.of(new Parameter(String[].class, "values")),
            "String.join(\",\", values)");
    private static final SchemaProperty VOICE = of(
            "voice",
            "Adds a voice with its id, the name that Dify shows and its languages, such as {@code en-US}.",
            new Parameter(String.class, "mode"),
            new Parameter(String.class, "name"),
            new Parameter(String[].class, "languages"));
    private static final SchemaProperty DEFAULT_VOICE =
            text("defaultVoice", "Sets the id of the voice for requests without one.");
    private static final SchemaProperty WORD_LIMIT = number("wordLimit", "Sets the characters per request, from 1.");
    private static final SchemaProperty AUDIO_TYPE = text("audioType", "Sets the kind of audio, such as {@code mp3}.");
    private static final SchemaProperty MAX_WORKERS = number("maxWorkers", "Sets the requests at a time, from 1.");
    private static final SchemaProperty FEATURES =
            of("features", "Adds what the model can do.", new Parameter(ModelFeature[].class, "values"));
    private static final SchemaProperty PRICING =
            of("pricing", "Sets the price.", new Parameter(PriceConfig.class, "value"));

    SchemaProperty {
        parameters = List.copyOf(parameters);
    }

    /** Returns what models of the given type have. */
    static List<SchemaProperty> of(ModelType type) {
        return switch (type) {
            case LLM -> List.of(MODE, CONTEXT_SIZE, FEATURES, PRICING);
            case TEXT_EMBEDDING -> List.of(CONTEXT_SIZE, MAX_CHUNKS, FEATURES, PRICING);
            case RERANK -> List.of(CONTEXT_SIZE, FEATURES);
            case SPEECH2TEXT -> List.of(FILE_UPLOAD_LIMIT, SUPPORTED_FILE_EXTENSIONS);
            case TTS -> List.of(VOICE, DEFAULT_VOICE, WORD_LIMIT, AUDIO_TYPE, MAX_WORKERS);
            case MODERATION -> List.of(CONTEXT_SIZE, MAX_CHUNKS, MAX_CHARACTERS_PER_CHUNK);
        };
    }

    private static SchemaProperty number(String method, String javadoc) {
        return of(method, javadoc, new Parameter(int.class, "value"));
    }

    private static SchemaProperty text(String method, String javadoc) {
        return of(method, javadoc, new Parameter(String.class, "value"));
    }

    private static SchemaProperty of(String method, String javadoc, Parameter... parameters) {
        String arguments = Stream.of(parameters).map(Parameter::name).collect(Collectors.joining(", "));
        return new SchemaProperty(method, javadoc, List.of(parameters), arguments);
    }

    /**
     * A parameter of a method; one of an array type is the last and takes any number of values.
     *
     * @param type its type
     * @param name its name
     */
    record Parameter(Class<?> type, String name) {}
}
