package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.Json;
import dev.tenon.sample.xinference.XinferencePlugin;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        for (String version : List.of("4.1.0", "1.10.1")) {
            for (Path file : Recordings.files(Recordings.golden("xinference-http/" + version), ".json")) {
                XinferenceExchange exchange = XinferenceExchange.of(Json.parse(Files.readString(file)));
                if (exchange != null) {
                    tests.add(DynamicTest.dynamicTest(version + "/" + file.getFileName(), () -> replay(exchange)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(400);
        return tests;
    }

    private static void replay(XinferenceExchange exchange) throws IOException {
        try (XinferenceReplay server = new XinferenceReplay(exchange)) {
            Answer answer = plugin.call(exchange.request(server.url()));
            if (exchange.status() >= 400) {
                assertThat(answer.failure().type()).isEqualTo(errorType(exchange));
                assertThat(answer.failure().message())
                        .contains("HTTP " + exchange.status())
                        .doesNotContain("[address=");
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
