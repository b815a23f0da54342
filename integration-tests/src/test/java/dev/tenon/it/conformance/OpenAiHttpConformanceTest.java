package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.it.openai.OaiPlugin;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginError;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Recorded answers of upstream servers, byte for byte over a socket, give the right result of each. */
@Tag("conformance")
final class OpenAiHttpConformanceTest {

    private static PluginProcess plugin;

    @BeforeAll
    static void start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        plugin = PluginProcess.start(
                List.of(java, "-cp", System.getProperty("java.class.path"), OaiPlugin.class.getName()),
                Map.of("MAX_REQUEST_TIMEOUT", "2"));
    }

    @AfterAll
    static void stop() {
        plugin.close();
    }

    @TestFactory
    List<DynamicTest> recordedAnswers() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, @Nullable Object> recorded :
                Recordings.jsonLines(Recordings.golden("openai-http/cases.jsonl"))) {
            String id = String.valueOf(recorded.get("id"));
            tests.add(DynamicTest.dynamicTest(id, () -> replay(id, recorded)));
        }
        assertThat(tests).hasSizeGreaterThan(40);
        return tests;
    }

    private static void replay(String id, Map<String, @Nullable Object> recorded) throws Exception {
        try (ReplayServer server = new ReplayServer((List<?>) recorded.get("upstream"))) {
            Answer answer = plugin.call(request((Map<?, ?>) recorded.get("request"), server.url()));
            expectation(id).accept(answer, server.requests());
        }
    }

    private static PluginRequest request(Map<?, ?> data, String url) {
        PluginRequest request = PluginRequest.of(String.valueOf(data.get("action")), "oai");
        for (Map.Entry<?, ?> member : data.entrySet()) {
            request = request.with(String.valueOf(member.getKey()), member.getValue());
        }
        Map<String, Object> credentials = new HashMap<>();
        ((Map<?, ?>) data.get("credentials"))
                .forEach((key, value) -> credentials.put(
                        String.valueOf(key), String.valueOf(value).replace("<url>", url + "/v1")));
        return request.with("provider", "oai").with("credentials", credentials);
    }

    private static BiConsumer<Answer, List<String>> expectation(String id) {
        if (id.startsWith("status-")) {
            return (answer, requests) -> assertThat(answer.failure().type()).isEqualTo(statusError(id));
        }
        return switch (id) {
            case "sse-crlf", "sse-cr" -> (answer, requests) -> {
                assertThat(answer.text()).isEqualTo("Hello");
                assertThat(answer.finishReason()).isEqualTo("stop");
                assertThat(answer.usage()).containsEntry("prompt_tokens", 9L).containsEntry("completion_tokens", 2L);
            };
            case "sse-event-line" -> finished("Hello", "stop");
            case "sse-no-space", "sse-comment" -> finished("Hel", "stop");
            case "sse-clean-eof-without-finish" -> text("Hel");
            case "sse-utf8-split" -> text("世");
            case "sse-finish-then-null", "finish-reason-sync" -> (answer, requests) ->
                    assertThat(answer.finishReason()).isEqualTo("length");
            case "request-include-usage" -> sent("stream_options", Map.of("include_usage", true));
            case "usage-missing-stream", "usage-missing-sync" -> (answer, requests) -> {
                assertThat((Long) answer.usage().get("prompt_tokens")).isBetween(12L, 25L);
                assertThat((Long) answer.usage().get("completion_tokens")).isBetween(1L, 5L);
            };
            case "tools-parallel-sequential" -> calls("f", "{\"x\":1}", "g", "{\"y\":2}");
            case "tools-id-every-delta" -> calls("f", "{\"x\":1}");
            // The name never comes: a call that nobody could make is left out, and the answer ends as any other.
            case "tools-first-delta-anonymous" -> (answer, requests) -> {
                assertThat(answer.toolCalls()).isEmpty();
                assertThat(answer.finishReason()).isEqualTo("stop");
            };
            case "tools-content-null-sync" -> (answer, requests) -> {
                assertThat(answer.text()).isEmpty();
                assertThat(answer.toolCalls()).hasSize(1);
            };
            case "connect-refused-llm" -> failure("InvokeConnectionError");
            case "read-timeout-mid-stream" -> (answer, requests) -> {
                assertThat(answer.failure().type()).isEqualTo("InvokeConnectionError");
                assertThat(answer.results()).hasSize(1);
            };
            case "mode-missing", "developer-role" -> text("Hello");
            case "audio-part" -> (answer, requests) -> assertThat(requests.get(0)).contains("input_audio");
            case "response-format" -> (answer, requests) -> assertThat(Json.parseObject(requests.get(0)))
                    .containsEntry("response_format", Map.of("type", "json_object"))
                    .containsEntry("seed", 1L);
            case "embedding-batching" -> (answer, requests) -> assertThat(requests).hasSize(1);
            case "embedding-no-usage" -> (answer, requests) -> {
                assertThat((List<?>) answer.single().get("embeddings")).hasSize(1);
                assertThat((Long) ((Map<?, ?>) answer.single().get("usage")).get("tokens")).isPositive();
            };
            case "rerank-single" -> scores(0.9);
            case "rerank-equal" -> scores(0.9, 0.9);
            case "rerank-top-n-zero" -> (answer, requests) ->
                    assertThat(Json.parseObject(requests.get(0))).doesNotContainKey("top_n");
            case "rerank-top-n-ignored" -> (answer, requests) ->
                    assertThat((List<?>) answer.single().get("docs")).hasSize(1);
            case "rerank-empty-results" -> scores();
            case "tts-mid-cut" -> (answer, requests) -> {
                assertThat(answer.failure().type()).startsWith("Invoke");
                assertThat(answer.results()).isNotEmpty();
            };
            case "tts-empty" -> failure("InvokeServerUnavailableError");
            default -> throw new IllegalArgumentException("no expectation for the recorded case " + id);
        };
    }

    private static String statusError(String id) {
        return switch (id.split("-")[1]) {
            case "400" -> "InvokeBadRequestError";
            case "401" -> "InvokeAuthorizationError";
            case "408" -> "InvokeConnectionError";
            case "429" -> "InvokeRateLimitError";
            default -> "InvokeServerUnavailableError";
        };
    }

    private static BiConsumer<Answer, List<String>> text(String expected) {
        return (answer, requests) -> assertThat(answer.text()).isEqualTo(expected);
    }

    private static BiConsumer<Answer, List<String>> finished(String expected, String reason) {
        return (answer, requests) -> {
            assertThat(answer.text()).isEqualTo(expected);
            assertThat(answer.finishReason()).isEqualTo(reason);
        };
    }

    private static BiConsumer<Answer, List<String>> failure(String type) {
        return (answer, requests) -> {
            PluginError error = answer.failure();
            assertThat(error.type()).isEqualTo(type);
            assertThat(error.args()).containsEntry("description", error.message());
        };
    }

    private static BiConsumer<Answer, List<String>> sent(String member, Object value) {
        return (answer, requests) -> assertThat(Json.parseObject(requests.get(0))).containsEntry(member, value);
    }

    private static BiConsumer<Answer, List<String>> calls(String... namesAndArguments) {
        return (answer, requests) -> assertThat(answer.toolCalls())
                .flatExtracting(call -> {
                    Map<?, ?> function = (Map<?, ?>) call.get("function");
                    return List.of(String.valueOf(function.get("name")), String.valueOf(function.get("arguments")));
                })
                .containsExactly(namesAndArguments);
    }

    private static BiConsumer<Answer, List<String>> scores(Double... expected) {
        return (answer, requests) -> assertThat((List<?>) answer.single().get("docs"))
                .extracting(document -> (Object) ((Map<?, ?>) document).get("score"))
                .containsExactly((Object[]) expected);
    }
}
