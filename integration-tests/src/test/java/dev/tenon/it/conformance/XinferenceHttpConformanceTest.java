package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.json.Json;
import dev.tenon.sample.xinference.XinferencePlugin;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginError;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What real Xinference servers answered to calls gives the right result of each, also where they failed. */
@Tag("conformance")
final class XinferenceHttpConformanceTest {

    private static PluginProcess plugin;

    @BeforeAll
    static void start() {
        plugin = PluginProcess.java(XinferencePlugin.class);
    }

    @AfterAll
    static void stop() {
        plugin.close();
    }

    @TestFactory
    List<DynamicTest> recordedAnswers() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            XinferenceExchange exchange = XinferenceExchange.of(Json.parse(Files.readString(file)));
            if (exchange != null) {
                tests.add(DynamicTest.dynamicTest(name(file), () -> replay(exchange)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(430);
        return tests;
    }

    @TestFactory
    List<DynamicTest> recordedDescriptions() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            XinferenceDescription description = XinferenceDescription.of(Json.parse(Files.readString(file)));
            if (description != null) {
                tests.add(DynamicTest.dynamicTest(name(file), () -> describe(description)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String version : List.of("4.1.0", "1.10.1")) {
            files.addAll(Recordings.files(Recordings.golden("xinference-http/" + version), ".json"));
        }
        return files;
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    private static void describe(XinferenceDescription description) throws IOException {
        try (XinferenceReplay server = new XinferenceReplay(description)) {
            Map<?, ?> model = description.model();
            if (model == null) {
                PluginError refusal =
                        plugin.call(description.model(server.url()).validate()).refusal();
                assertThat(refusal.message())
                        .contains(
                                description.status() == 200
                                        ? "does not serve a model with the UID"
                                        : "HTTP " + description.status())
                        .doesNotContain("[address=");
            } else {
                schema(plugin.call(description.model(server.url()).schema()).schema(), model);
            }
            boolean asked = description.type() != ModelType.RERANK && description.type() != ModelType.SPEECH2TEXT;
            assertThat(server.describedPaths()).isEqualTo(asked ? Set.of(description.path()) : Set.of());
        }
    }

    private static void schema(ModelSchema schema, Map<?, ?> model) {
        ModelProperties properties = schema.properties();
        switch (schema.modelType()) {
            case LLM -> {
                List<?> abilities = Values.list(model, "model_ability");
                assertThat(properties.mode()).isEqualTo(abilities.contains("chat") ? LlmMode.CHAT : LlmMode.COMPLETION);
                assertThat(properties.contextSize()).hasToString(String.valueOf(model.get("context_length")));
                assertThat(schema.features().contains(ModelFeature.TOOL_CALL))
                        .isEqualTo(abilities.contains("chat") && abilities.contains("tools"));
                assertThat(schema.features().contains(ModelFeature.AGENT_THOUGHT))
                        .isEqualTo(abilities.contains("reasoning"));
            }
            case TEXT_EMBEDDING ->
                assertThat(properties.contextSize()).hasToString(String.valueOf(model.get("max_tokens")));
            case TTS ->
                assertThat(properties.defaultVoice())
                        .isEqualTo("ChatTTS".equals(model.get("model_family")) ? "alloy" : "default");
            default -> assertThat(properties.contextSize()).isNull();
        }
    }

    private static void replay(XinferenceExchange exchange) throws IOException {
        try (XinferenceReplay server = new XinferenceReplay(exchange)) {
            Answer answer = plugin.call(exchange.request(server.url()));
            if (exchange.status() >= 400) {
                assertThat(answer.failure().type()).isEqualTo(errorType(exchange));
                assertThat(answer.failure().message())
                        .contains("HTTP " + exchange.status())
                        .doesNotContain("[address=");
            } else if (exchange.isAudio()) {
                audio(answer, exchange.bytes());
            } else if (exchange.streamed()) {
                stream(answer, XinferenceStream.of(exchange.body()));
            } else {
                whole(answer, exchange);
            }
        }
    }

    private static String errorType(XinferenceExchange exchange) {
        return switch (exchange.status()) {
            case 400, 404, 405, 422, 501 -> "InvokeBadRequestError";
            case 401, 403 -> "InvokeAuthorizationError";
            case 429 -> "InvokeRateLimitError";
            default ->
                exchange.body().contains("validation error") ? "InvokeBadRequestError" : "InvokeServerUnavailableError";
        };
    }

    /** An answer without a byte is how the server fails when it has begun. */
    private static void audio(Answer answer, byte[] recorded) {
        if (recorded.length == 0) {
            assertThat(answer.failure().type()).isEqualTo("InvokeServerUnavailableError");
        } else {
            assertThat(answer.audio()).isEqualTo(recorded);
        }
    }

    private static void stream(Answer answer, XinferenceStream recorded) {
        if (recorded.error() != null) {
            assertThat(answer.failure().message()).contains(recorded.error().replaceFirst("\\[address=[^]]*\\] ?", ""));
            assertThat(answer.failure().type())
                    .isEqualTo(
                            recorded.error().contains("Rate limit reached")
                                    ? "InvokeRateLimitError"
                                    : "InvokeServerUnavailableError");
            return;
        }
        assertThat(answer.text()).isEqualTo(recorded.text());
        assertThat(answer.toolCalls()).hasSize(recorded.toolCalls());
        assertThat(answer.finishReason()).isEqualTo(recorded.finishReason() == null ? "stop" : recorded.finishReason());
        if (recorded.completionTokens() >= 0) {
            assertThat(answer.usage()).containsEntry("completion_tokens", recorded.completionTokens());
        }
    }

    private static void whole(Answer answer, XinferenceExchange exchange) {
        Map<String, @Nullable Object> body = Json.parseObject(exchange.body());
        switch (exchange.path()) {
            case "/v1/chat/completions" -> {
                Object message = Values.at(body, "choices.0.message");
                String text = Values.find(message, "content") instanceof String content ? content : "";
                boolean thought = message instanceof Map<?, ?> map && map.get("reasoning_content") instanceof String;
                assertThat(answer.text()).endsWith(text);
                assertThat(answer.text().startsWith("<think>")).isEqualTo(thought || text.startsWith("<think>"));
                assertThat(answer.toolCalls())
                        .hasSize(Values.find(message, "tool_calls") instanceof List<?> calls ? calls.size() : 0);
                assertThat(answer.finishReason()).isEqualTo(Values.text(body, "choices.0.finish_reason"));
            }
            case "/v1/completions" -> assertThat(answer.text()).isEqualTo(Values.text(body, "choices.0.text"));
            case "/v1/embeddings" ->
                assertThat(Values.list(answer.single(), "embeddings"))
                        .hasSize(Values.list(body, "data").size());
            case "/v1/rerank" -> {
                List<?> docs = Values.list(answer.single(), "docs");
                List<?> results = Values.list(body, "results");
                assertThat(docs).hasSize(results.size());
                for (int i = 0; i < docs.size(); i++) {
                    assertThat(Values.at(docs.get(i), "score")).isEqualTo(Values.at(results.get(i), "relevance_score"));
                }
            }
            default ->
                assertThat(answer.single())
                        .containsEntry("result", Values.text(body, "text").strip());
        }
    }
}
