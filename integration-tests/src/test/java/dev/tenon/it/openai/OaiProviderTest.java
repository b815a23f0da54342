package dev.tenon.it.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.testkit.PluginExtension;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Reply;
import dev.tenon.testkit.Upstream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a user gets of a model that only the form describes. */
final class OaiProviderTest {

    @RegisterExtension
    static final PluginExtension plugin = PluginExtension.inProcess(new OaiPlugin());

    private final Upstream upstream = Upstream.start();

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void aChatModelOffersWhatTheFormSays() {
        ModelSchema schema = plugin.call(model(
                                ModelType.LLM,
                                Map.of(
                                        "context_size", "32768",
                                        "function_calling_type", "tool_call",
                                        "agent_thought_support", "supported"))
                        .schema())
                .schema();

        assertThat(schema.properties().mode()).isEqualTo(LlmMode.CHAT);
        assertThat(schema.properties().contextSize()).isEqualTo(32768);
        assertThat(schema.features())
                .contains(
                        ModelFeature.TOOL_CALL,
                        ModelFeature.MULTI_TOOL_CALL,
                        ModelFeature.STREAM_TOOL_CALL,
                        ModelFeature.AGENT_THOUGHT);
        assertThat(schema.parameterRules())
                .extracting(ParameterRule::name)
                .containsExactly(
                        "temperature",
                        "top_p",
                        "frequency_penalty",
                        "presence_penalty",
                        "max_tokens",
                        "response_format",
                        "json_schema",
                        "enable_thinking",
                        "reasoning_effort",
                        "seed");
    }

    @Test
    void parametersReachTheServerWithoutARecord() {
        upstream.on("/v1/chat/completions", Reply.json("""
                {"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]}"""));
        PluginRequest request = model(ModelType.LLM, Map.of())
                .chat("Hello")
                .with("stream", false)
                .with("model_parameters", Map.of("temperature", 0.25, "max_tokens", 16, "seed", 7, "top_k", 3));

        assertThat(plugin.call(request).text()).isEqualTo("Hi");
        assertThat(upstream.last("/v1/chat/completions").json())
                .containsEntry("temperature", 0.25)
                .containsEntry("max_tokens", 16L)
                .containsEntry("seed", 7L)
                .doesNotContainKey("top_k");
    }

    @Test
    void aCompletionModelIsAskedForOneText() {
        upstream.on("/v1/completions", Reply.json("{\"choices\":[{\"text\":\" world\"}]}"));
        PluginRequest.ForModel completion = model(ModelType.LLM, Map.of("mode", "completion"));
        ModelSchema schema = plugin.call(completion.schema()).schema();

        assertThat(schema.properties().mode()).isEqualTo(LlmMode.COMPLETION);
        assertThat(schema.features()).isEmpty();
        assertThat(plugin.call(completion.chat("Hello").with("stream", false)).text())
                .isEqualTo(" world");
        plugin.call(completion.validate()).success();
    }

    @Test
    void textsAreSentInBatchesOfTheFormsSize() {
        upstream.next(
                "/v1/embeddings",
                Reply.json("{\"data\":[{\"embedding\":[1]},{\"embedding\":[2]}]}"),
                Reply.json("{\"data\":[{\"embedding\":[3]}]}"));

        assertThat(plugin.call(model(ModelType.TEXT_EMBEDDING, Map.of("max_chunks", "2"))
                                .embed("a", "b", "c"))
                        .vectors())
                .containsExactly(List.of(1.0), List.of(2.0), List.of(3.0));
    }

    @Test
    void theFirstVoiceOfTheFormIsTriedAndTaken() {
        upstream.on("/v1/audio/speech", Reply.bytes("audio/mpeg", new byte[] {1}));
        PluginRequest.ForModel speech = model(ModelType.TTS, Map.of("voices", "nova, echo"));
        plugin.call(speech.validate()).success();
        plugin.call(speech.speak("Hello", "nobody")).success();

        assertThat(upstream.requests("/v1/audio/speech"))
                .extracting(request -> request.json().get("voice"))
                .containsExactly("nova", "nova");
        assertThat(plugin.call(speech.voices("pt-BR")).voices()).containsExactly("nova", "echo");
        assertThat(plugin.call(speech.schema()).schema().properties().wordLimit())
                .isEqualTo(4096);
    }

    @Test
    void theOtherTypesAreDescribed() {
        assertThat(plugin.call(model(ModelType.RERANK, Map.of()).schema())
                        .schema()
                        .properties()
                        .contextSize())
                .isEqualTo(4096);
        assertThat(plugin.call(model(ModelType.MODERATION, Map.of()).schema())
                        .schema()
                        .properties()
                        .maxCharactersPerChunk())
                .isEqualTo(2000);
        assertThat(plugin.call(model(ModelType.SPEECH2TEXT, Map.of()).schema())
                        .schema()
                        .properties()
                        .fileUploadLimit())
                .isEqualTo(25);
    }

    private PluginRequest.ForModel model(ModelType type, Map<String, String> form) {
        Map<String, String> credentials = new HashMap<>(form);
        credentials.put("endpoint_url", upstream.baseUrl() + "/v1");
        return PluginRequest.model("oai", type, "m", credentials);
    }
}
