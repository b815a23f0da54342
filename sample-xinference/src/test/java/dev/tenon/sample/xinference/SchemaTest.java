package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Fault;
import dev.tenon.sample.xinference.server.Served;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Dify offers for a model is what the server says that it can. */
final class SchemaTest {

    private static final List<String> ALWAYS = List.of(
            "temperature",
            "top_p",
            "top_k",
            "max_tokens",
            "presence_penalty",
            "frequency_penalty",
            "repetition_penalty",
            "seed");

    private static Xinference xinference;

    @BeforeAll
    static void start() {
        xinference = new Xinference(EmbeddedXinference.builder()
                .model(Served.llm("seer", "vLLM", 8192, "chat", "vision"))
                .model(Served.llm("all-senses", "SGLang", 8192, "chat", "omni", "reasoning"))
                .model(Served.llm("listener", "Transformers", 8192, "chat", "audio"))
                .model(Served.llm("old", "", 0))
                .model(Served.embedding("wide", 20_000, 512))
                .model(Served.embedding("old-embedding", 0, 0))
                .model(Served.audio("cosy", "CosyVoice", "text2audio"))
                .model(Served.llm("late", "vLLM", 8192, "chat", "vision"))
                .model(Served.embedding("late-embedding", 20_000, 256))
                .model(Served.audio("late-voice", "ChatTTS", "text2audio"))
                .start());
    }

    @AfterAll
    static void stop() {
        xinference.close();
    }

    @ParameterizedTest
    @CsvSource({
        "qwen-chat,  chat,       32768, tool-call multi-tool-call stream-tool-call",
        "tiny-gguf,  chat,       1024,  tool-call multi-tool-call stream-tool-call",
        "tiny-chat,  chat,       1024,  tool-call multi-tool-call",
        "tiny-think, chat,       40960, agent-thought",
        "tiny-gen,   completion, 2048,  ''",
        "seer,       chat,       8192,  vision",
        "all-senses, chat,       8192,  agent-thought vision video audio",
        "listener,   chat,       8192,  audio",
        "old,        chat,       2048,  ''",
        "模型 a?b,    chat,       4096,  ''",
        "team/model, chat,       4096,  ''"
    })
    void modeContextAndFeaturesOfALanguageModel(String uid, String mode, long contextSize, String features) {
        Map<String, Object> schema = schema(ModelType.LLM, uid);

        assertThat(schema).containsEntry("model", "in-dify").containsEntry("fetch_from", "customizable-model");
        assertThat(Values.text(schema, "model_properties.mode")).isEqualTo(mode);
        assertThat(Values.at(schema, "model_properties.context_size")).isEqualTo(contextSize);
        assertThat(Values.list(schema, "features"))
                .hasToString(
                        features.isEmpty() ? "[]" : List.of(features.split(" ")).toString());
    }

    @Test
    void parametersThatEveryLanguageModelHas() {
        assertThat(parameters("tiny-chat")).isEqualTo(ALWAYS);
        assertThat(parameters("tiny-gen")).isEqualTo(ALWAYS);
    }

    @Test
    void parametersThatOnlySomeHave() {
        assertThat(parameters("tiny-think")).hasSize(9).contains("think");
        assertThat(parameters("qwen-chat")).hasSize(10).contains("response_format", "json_schema");
        assertThat(parameters("all-senses")).doesNotContain("think");
        assertThat(parameters("old")).contains("think");
    }

    @Test
    void noMoreTokensThanTheModelHoldsCanBeAskedFor() {
        Object maxTokens = rule("tiny-chat", "max_tokens");

        assertThat(Values.at(maxTokens, "max")).hasToString("1024");
        assertThat(Values.at(maxTokens, "default")).hasToString("512");
        assertThat(Values.at(rule("tiny-chat", "temperature"), "max")).hasToString("2");
    }

    @ParameterizedTest
    @CsvSource({"bge-m3, 8192, 32", "wide, 512, 12", "old-embedding, 512, 32"})
    void anEmbeddingModelGetsAsManyTextsAsItsVectorsFitIntoAnAnswer(String uid, long contextSize, long maxChunks) {
        assertThat(Values.at(schema(ModelType.TEXT_EMBEDDING, uid), "model_properties"))
                .isEqualTo(Map.of("context_size", contextSize, "max_chunks", maxChunks));
    }

    @Test
    void aRerankModelTellsNoContext() {
        assertThat((Map<?, ?>) Values.at(schema(ModelType.RERANK, "bge-reranker"), "model_properties"))
                .isEmpty();
    }

    @Test
    void aSpeechToTextModelTakesTheFilesOfTheServer() {
        Object properties = Values.at(schema(ModelType.SPEECH2TEXT, "whisper"), "model_properties");

        assertThat(Values.at(properties, "file_upload_limit")).isEqualTo(25L);
        assertThat(Values.text(properties, "supported_file_extensions"))
                .isEqualTo("flac,mp3,mp4,mpeg,mpga,m4a,ogg,wav,webm");
    }

    @ParameterizedTest
    @CsvSource({
        "chattts, '', alloy echo fable onyx nova shimmer",
        "kokoro, '', default",
        "cosy, ja-JP, 日语男",
        "cosy, en-US, 英文男 英文女",
        "cosy, '', 中文男 中文女 粤语女 英文男 英文女 日语男 韩语女"
    })
    void theVoicesOfAFamily(String uid, String language, String voices) {
        Answer answer = xinference.call(xinference.model(ModelType.TTS, uid).voices(language));

        assertThat(answer.voices()).containsExactly(voices.split(" "));
    }

    @Test
    void theUserMayNameTheVoices() {
        Map<String, Object> credentials = xinference.credentials("kokoro", "voices", "zf_xiaoyi, zm_yunxi,,");
        Answer answer =
                xinference.call(xinference.model(ModelType.TTS, credentials).voices(""));

        assertThat(answer.voices()).containsExactly("zf_xiaoyi", "zm_yunxi");
    }

    @Test
    void whatValidationStoredStandsInForAServerThatCannotBeAsked() {
        Map<String, Object> credentials =
                xinference.credentials("gone", "server_url", "http://127.0.0.1:1", "context_length", 16_384);
        Map<String, Object> schema = schema(ModelType.LLM, credentials);

        assertThat(Values.at(schema, "model_properties.context_size")).isEqualTo(16_384L);
        assertThat(Values.list(schema, "features")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LLM, late, features, [], [vision]",
        "TEXT_EMBEDDING, late-embedding, model_properties.max_chunks, 32, 12",
        "TTS, late-voice, model_properties.default_voice, default, alloy"
    })
    void whatStandsInIsForgottenAsSoonAsTheServerCanBeAskedAgain(
            ModelType type, String uid, String member, String provisional, String described) {
        xinference.server.failNext("/v1/models/" + uid, Fault.status(500, "{\"detail\":\"starting\"}"));

        assertThat(Values.at(schema(type, uid), member)).hasToString(provisional);
        assertThat(Values.at(schema(type, uid), member)).hasToString(described);
    }

    @Test
    void whatTheOfficialPluginStoredDoesNoHarm() {
        Map<String, Object> credentials = xinference.credentials(
                "qwen-chat",
                "completion_type",
                "completion",
                "context_length",
                "99",
                "support_function_call",
                "false",
                "support_vision",
                "true");
        Map<String, Object> schema = schema(ModelType.LLM, credentials);

        assertThat(Values.text(schema, "model_properties.mode")).isEqualTo("chat");
        assertThat(Values.at(schema, "model_properties.context_size")).isEqualTo(32_768L);
        assertThat(Values.list(schema, "features").toString()).doesNotContain("vision");
    }

    private static Map<String, Object> schema(ModelType type, String uid) {
        return schema(type, xinference.credentials(uid));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> schema(ModelType type, Map<String, ?> credentials) {
        Answer answer = xinference.call(xinference.model(type, credentials).schema());
        assertThat(answer.schema().modelType()).isEqualTo(type);
        return (Map<String, Object>) Values.at(answer.single(), "model_schema");
    }

    private static List<String> parameters(String uid) {
        return Values.list(schema(ModelType.LLM, uid), "parameter_rules").stream()
                .map(rule -> Values.text(rule, "name"))
                .toList();
    }

    private static Object rule(String uid, String name) {
        return Values.list(schema(ModelType.LLM, uid), "parameter_rules").stream()
                .filter(rule -> Values.text(rule, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
