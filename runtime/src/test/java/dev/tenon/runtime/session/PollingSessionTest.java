package dev.tenon.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmPolling;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.PollingResult;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Jobs that run for long are started and asked after. */
final class PollingSessionTest {

    private final Queue<String> written = new ConcurrentLinkedQueue<>();

    @Test
    void aJobRunsAndIsDone() throws Exception {
        assertThat(answer(new Jobs(), "start_polling", Map.of("prompt_messages", prompt("draw"), "stream", false)))
                .contains("\"status\":\"running\"")
                .contains("\"plugin_state\":{\"job\":\"draw\"}")
                .contains("\"next_check_after_seconds\":5")
                .contains("\"result\":null");
        assertThat(answer(new Jobs(), "check_polling", Map.of("plugin_state", Map.of("job", "draw"))))
                .contains("\"status\":\"succeeded\"")
                .contains("\"plugin_state\":null")
                .contains("draw is done")
                .contains("\"total_tokens\":11");
        assertThat(answer(new Jobs(), "check_polling", Map.of("plugin_state", Map.of("job", "fail"))))
                .contains("\"status\":\"failed\"")
                .contains("\"error\":\"it did not work\"");
    }

    @Test
    void aRequestThatCannotBeAnsweredByPollingIsRefused() throws Exception {
        assertThat(answer(new Jobs(), "start_polling", Map.of("prompt_messages", prompt("x"), "stream", true)))
                .contains("InvokeBadRequestError")
                .contains("stream");
        assertThat(answer(new Jobs(), "check_polling", Map.of("plugin_state", Map.of())))
                .contains("InvokeBadRequestError")
                .contains("plugin_state");
    }

    @Test
    void aModelWithoutPollingSaysSoInDifysWord() throws Exception {
        LargeLanguageModel<String, String> model = (request, out) -> {};

        assertThat(answer(model, "start_polling", Map.of("prompt_messages", prompt("x"))))
                .contains("\"error_type\":\"PluginLLMPollingUnsupportedError\"")
                .doesNotContain("\"type\":\"stream\"");
    }

    private static List<Map<String, Object>> prompt(String text) {
        return List.of(Map.of("role", "user", "content", text));
    }

    private String answer(LargeLanguageModel<String, String> model, String action, Map<String, ?> members)
            throws InterruptedException {
        Plugin plugin = new Plugin() {
            @Override
            public String provider() {
                return "acme";
            }

            @Override
            public PluginModels models() {
                return PluginModels.builder()
                        .add(ModelBinding.llm(model, values -> "credentials", values -> "parameters"))
                        .build();
            }
        };
        written.clear();
        Sessions sessions = new Sessions(
                plugin, new Settings(10, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(1)));
        Map<String, Object> data = new LinkedHashMap<>(
                Map.of("type", "model", "action", action, "provider", "acme", "model_type", "llm", "model", "m"));
        data.putAll(members);
        String line = Json.write(Map.of("session_id", "s", "event", "request", "data", data));
        sessions.accept(
                line.getBytes(StandardCharsets.UTF_8), frame -> written.add(new String(frame, StandardCharsets.UTF_8)));
        assertThat(sessions.awaitIdle(30, TimeUnit.SECONDS)).isTrue();
        return String.join("", written);
    }

    private static final class Jobs implements LargeLanguageModel<String, String>, LlmPolling<String, String> {

        @Override
        public ModelSchema customizableSchema(String model, String credentials) {
            return ModelSchemaBuilder.of(ModelType.LLM, model)
                    .mode(LlmMode.CHAT)
                    .contextSize(4096)
                    .features(ModelFeature.POLLING)
                    .build();
        }

        @Override
        public void invoke(LlmRequest<String, String> request, LlmResponse out) {}

        @Override
        public PollingResult startPolling(LlmRequest<String, String> request) {
            return new PollingResult.Running(
                    Map.of("job", request.messages().get(0).text()), 5, null, null);
        }

        @Override
        public PollingResult checkPolling(ModelCall<String> call, Map<String, Object> state) {
            return state.get("job").equals("fail")
                    ? new PollingResult.Failed("it did not work")
                    : new PollingResult.Succeeded(state.get("job") + " is done", 5, 6);
        }
    }
}
