package dev.tenon.it.conformance;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.EmbeddingRequest;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmPolling;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.PollingResult;
import dev.tenon.runtime.Rerank;
import dev.tenon.runtime.RerankRequest;
import dev.tenon.runtime.RerankScore;
import dev.tenon.runtime.TextEmbedding;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TokenCountRequest;
import dev.tenon.runtime.TtsRequest;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plugin whose author answers what a test says, whether or not Dify could read it. */
@SuppressWarnings("unchecked") // what an attempt returns is what its action answers
final class CarelessAuthor implements Plugin {

    static final String SESSION = "s-1";

    /** What the author writes in the method that answers an action; what it returns is the method's result, if it has one. */
    interface Attempt {
        @Nullable
        Object answer(LlmResponse out) throws Exception;
    }

    private static final Map<String, String> TYPES = Map.of(
            "invoke_text_embedding", "text-embedding",
            "get_text_embedding_num_tokens", "text-embedding",
            "invoke_rerank", "rerank",
            "invoke_tts", "tts",
            "get_tts_model_voices", "tts",
            "invoke_speech2text", "speech2text",
            "invoke_moderation", "moderation");

    private final Attempt attempt;
    private final UnaryOperator<ModelSchemaBuilder> schema;

    /** @param schema what the author declares of a model beyond its name and type */
    CarelessAuthor(Attempt attempt, UnaryOperator<ModelSchemaBuilder> schema) {
        this.attempt = attempt;
        this.schema = schema;
    }

    /** Returns a value that the author forgot to check. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> T forgotten() {
        return null;
    }

    /** Returns the lines that answer a request. */
    String lines(String action) throws IOException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.putAll(Map.of("type", "model", "action", action, "provider", "careless", "model", "m"));
        data.put("model_type", TYPES.getOrDefault(action, "llm"));
        data.put("credentials", Map.of("api_key", "k"));
        data.put("prompt_messages", List.of(Map.of("role", "user", "content", "hello")));
        data.put("stream", action.equals("invoke_llm"));
        data.putAll(Map.of("texts", List.of("hello"), "query", "hello", "docs", List.of("hello")));
        data.putAll(Map.of("content_text", "hello", "voice", "v", "tenant_id", "t", "file", "00", "text", "hello"));
        String request = Json.write(Map.of("session_id", SESSION, "event", "request", "data", data)) + "\n";
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        PluginRunner.serve(this, new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer);
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String provider() {
        return "careless";
    }

    @Override
    public PluginModels models() {
        return PluginModels.builder()
                .provider(values -> "credentials", credentials -> (CredentialAdditions) result())
                .add(ModelBinding.llm(new Llm(), values -> "credentials", values -> "parameters"))
                .add(ModelBinding.textEmbedding(new Embedding(), values -> "credentials"))
                .add(ModelBinding.rerank(new Ranking(), values -> "credentials"))
                .add(ModelBinding.textToSpeech(new Speech(), values -> "credentials"))
                .add(ModelBinding.speechToText(request -> (String) result(), values -> "credentials"))
                .add(ModelBinding.moderation(request -> (Boolean) result(), values -> "credentials"))
                .build();
    }

    private Object result() throws Exception {
        Object result = attempt.answer(forgotten());
        return result == null ? forgotten() : result;
    }

    private final class Llm implements LargeLanguageModel<String, String>, LlmPolling<String, String> {

        @Override
        public ModelSchema customizableSchema(String model, String credentials) {
            return schema.apply(ModelSchemaBuilder.of(ModelType.LLM, model)
                            .mode(LlmMode.CHAT)
                            .contextSize(4096)
                            .features(ModelFeature.POLLING))
                    .unchecked();
        }

        @Override
        public void invoke(LlmRequest<String, String> request, LlmResponse out) throws Exception {
            attempt.answer(out);
        }

        @Override
        public long countTokens(TokenCountRequest<String> request) throws Exception {
            return (Long) result();
        }

        @Override
        public PollingResult startPolling(LlmRequest<String, String> request) throws Exception {
            return (PollingResult) result();
        }

        @Override
        public PollingResult checkPolling(ModelCall<String> call, Map<String, Object> state) throws Exception {
            return (PollingResult) result();
        }
    }

    private final class Embedding implements TextEmbedding<String> {

        @Override
        public EmbeddingResult invoke(EmbeddingRequest<String> request) throws Exception {
            return (EmbeddingResult) result();
        }

        @Override
        public List<Long> countTokens(EmbeddingRequest<String> request) throws Exception {
            return (List<Long>) result();
        }

        @Override
        public ModelSchema customizableSchema(String model, String credentials) {
            return schema.apply(ModelSchemaBuilder.of(ModelType.TEXT_EMBEDDING, model)
                            .contextSize(512))
                    .unchecked();
        }
    }

    private final class Ranking implements Rerank<String> {

        @Override
        public List<RerankScore> invoke(RerankRequest<String> request) throws Exception {
            return (List<RerankScore>) result();
        }
    }

    private final class Speech implements TextToSpeech<String> {

        @Override
        public ModelSchema customizableSchema(String model, String credentials) {
            return schema.apply(ModelSchemaBuilder.of(ModelType.TTS, model)).unchecked();
        }

        @Override
        public void invoke(TtsRequest<String> request, AudioOutput out) throws Exception {
            out.write((byte[]) result());
        }
    }
}
