package dev.tenon.openai;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.message.MediaKind;
import java.util.Arrays;
import java.util.List;

/**
 * Schemas of models on servers that do not describe them, for providers that take any server: what the user filled in, with the
 * parameters that OpenAI's API knows. The builders go on from there, with a label, a price or further parameters:
 *
 * <pre>{@code
 * return OpenAiSchemas.chat(model, settings(model, credentials), credentials.contextSize(), 4096)
 *         .parameter(IntRule.of("seed"))
 *         .build();
 * }</pre>
 *
 * <p>The parameters reach the server without a record of them: such a model class names {@code Void} as its parameters. Where there is a
 * record, the builder that is generated for it says the same in its own terms.
 */
public final class OpenAiSchemas {

    /** The pieces of a request for moderation. */
    static final int CHUNKS = 32;

    /** The characters of a piece. */
    static final int CHARACTERS = 2000;

    private static final int MEGABYTES = 25;
    private static final int WORDS = 4096;

    /** Dify asks for voices in the language of its interface, which a voice of such a server speaks like any other. */
    private static final String[] LANGUAGES = {
        "en-US", "zh-Hans", "zh-Hant", "pt-BR", "es-ES", "fr-FR", "de-DE", "ja-JP", "ko-KR", "ru-RU", "it-IT", "th-TH",
        "id-ID", "uk-UA", "vi-VN", "ro-RO", "pl-PL", "hi-IN", "tr-TR", "fa-IR", "sl-SI", "ar-TN", "nl-NL"
    };

    private OpenAiSchemas() {}

    /**
     * Begins the schema of a chat model, with the features and parameters that its settings imply.
     *
     * @param contextSize the context in tokens
     * @param maxTokens the most tokens of an answer
     */
    public static ModelSchemaBuilder chat(String model, ChatSettings settings, int contextSize, int maxTokens) {
        ModelSchemaBuilder schema = llm(model, LlmMode.CHAT, contextSize, maxTokens);
        tools(schema, settings);
        for (MediaKind kind : MediaKind.values()) {
            if (settings.media().contains(kind)) {
                schema.features(feature(kind));
            }
        }
        if (settings.thinking() == Thinking.ON || settings.thinking() == Thinking.CHOICE) {
            schema.features(ModelFeature.AGENT_THOUGHT);
        }
        ChatParameters.of(settings).forEach(schema::parameter);
        return schema;
    }

    /**
     * Begins the schema of a completion model.
     *
     * @param contextSize the context in tokens
     * @param maxTokens the most tokens of an answer
     */
    public static ModelSchemaBuilder completion(String model, int contextSize, int maxTokens) {
        return llm(model, LlmMode.COMPLETION, contextSize, maxTokens);
    }

    /**
     * Begins the schema of an embedding model.
     *
     * @param contextSize to how many tokens a text is cut
     * @param maxChunks the texts of a request
     */
    public static ModelSchemaBuilder textEmbedding(String model, int contextSize, int maxChunks) {
        return ModelSchemaBuilder.of(ModelType.TEXT_EMBEDDING, model)
                .contextSize(contextSize)
                .maxChunks(maxChunks);
    }

    /** Begins the schema of a rerank model, with its context in tokens. */
    public static ModelSchemaBuilder rerank(String model, int contextSize) {
        return ModelSchemaBuilder.of(ModelType.RERANK, model).contextSize(contextSize);
    }

    /** Begins the schema of a model that takes the recordings that OpenAI's own server takes, of up to 25 megabytes. */
    public static ModelSchemaBuilder speechToText(String model) {
        return ModelSchemaBuilder.of(ModelType.SPEECH2TEXT, model)
                .fileUploadLimit(MEGABYTES)
                .supportedFileExtensions("flac,mp3,mp4,mpeg,mpga,m4a,ogg,wav,webm");
    }

    /**
     * Begins the schema of a model that speaks MP3, at most 4096 characters at a time.
     *
     * @param voices the names of its voices on the server, separated by commas; the first one is the default
     */
    public static ModelSchemaBuilder textToSpeech(String model, String voices) {
        List<String> names = Arrays.stream(voices.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            throw new InvokeBadRequestException("model '" + model + "' has no voice");
        }
        ModelSchemaBuilder schema = ModelSchemaBuilder.of(ModelType.TTS, model)
                .defaultVoice(names.get(0))
                .audioType("mp3")
                .wordLimit(WORDS)
                .maxWorkers(1);
        names.forEach(name -> schema.voice(name, name, LANGUAGES));
        return schema;
    }

    /** Begins the schema of a moderation model: 32 pieces of 2000 characters in a request. */
    public static ModelSchemaBuilder moderation(String model) {
        return ModelSchemaBuilder.of(ModelType.MODERATION, model)
                .maxChunks(CHUNKS)
                .maxCharactersPerChunk(CHARACTERS);
    }

    private static ModelSchemaBuilder llm(String model, LlmMode mode, int contextSize, int maxTokens) {
        ModelSchemaBuilder schema =
                ModelSchemaBuilder.of(ModelType.LLM, model).mode(mode).contextSize(contextSize);
        ChatParameters.sampling(maxTokens).forEach(schema::parameter);
        return schema;
    }

    private static void tools(ModelSchemaBuilder schema, ChatSettings settings) {
        if (settings.tools() == ToolFormat.NONE) {
            return;
        }
        schema.features(ModelFeature.TOOL_CALL);
        if (settings.tools() == ToolFormat.TOOLS) {
            schema.features(ModelFeature.MULTI_TOOL_CALL);
        }
        if (settings.streamsToolCalls()) {
            schema.features(ModelFeature.STREAM_TOOL_CALL);
        }
    }

    private static ModelFeature feature(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> ModelFeature.VISION;
            case VIDEO -> ModelFeature.VIDEO;
            case AUDIO -> ModelFeature.AUDIO;
            case DOCUMENT -> ModelFeature.DOCUMENT;
        };
    }
}
