package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests are those that the daemon writes. */
final class PluginRequestTest {

    private static final PluginRequest.ForModel LLM =
            PluginRequest.model("acme", ModelType.LLM, "m", Map.of("api_key", "k"));

    @Test
    void theLineIsThatOfTheDaemon() {
        assertThat(Json.write(LLM.chat("Hi").envelope("s-1")))
                .isEqualTo("{\"session_id\":\"s-1\",\"conversation_id\":null,\"message_id\":null,\"app_id\":null,"
                        + "\"endpoint_id\":null,\"context\":null,\"event\":\"request\",\"data\":{"
                        + "\"action\":\"invoke_llm\",\"credentials\":{\"api_key\":\"k\"},\"json_schema\":null,"
                        + "\"model\":\"m\",\"model_parameters\":{},\"model_type\":\"llm\",\"prompt_messages\":["
                        + "{\"content\":\"Hi\",\"name\":\"\",\"role\":\"user\",\"tool_call_id\":\"\",\"tool_calls\":null}],"
                        + "\"provider\":\"acme\",\"stop\":null,\"stream\":true,\"tools\":null,\"type\":\"model\","
                        + "\"user_id\":\"testkit\"}}");
    }

    @Test
    void everyActionHasItsMembers() {
        assertThat(LLM.validate().data()).containsEntry("action", "validate_model_credentials");
        assertThat(LLM.schema().data()).containsEntry("action", "get_ai_model_schemas");
        assertThat(LLM.countTokens("x").data()).containsKeys("prompt_messages", "tools");
        assertThat(LLM.embed("a", "b").data()).containsKeys("texts", "input_type");
        assertThat(LLM.rerank("q", "a").data()).containsEntry("top_n", 0).containsEntry("score_threshold", 0);
        assertThat(LLM.speak("t", "v").data()).containsKeys("content_text", "voice", "tenant_id");
        assertThat(LLM.voices("").data()).containsEntry("language", "");
        assertThat(LLM.transcribe(new byte[] {0, (byte) 0xff}).data()).containsEntry("file", "00ff");
        assertThat(LLM.moderate("t").data()).containsEntry("text", "t");
        assertThat(PluginRequest.validateProvider("acme", Map.of()).data())
                .containsEntry("action", "validate_provider_credentials")
                .doesNotContainKeys("model", "model_type");
    }

    @Test
    void aMemberIsReplacedOrLeftOutInACopy() {
        PluginRequest request = LLM.chat("Hi");

        assertThat(request.with("stream", false).data()).containsEntry("stream", false);
        assertThat(request.without("stop").data()).doesNotContainKey("stop");
        assertThat(request.data()).containsEntry("stream", true).containsKey("stop");
        assertThatThrownBy(() -> request.data().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
