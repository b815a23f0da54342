package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.server.Fault;
import dev.tenon.sample.xinference.server.Tone;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginError;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Dify is told when the server fails, before its answer or in the middle of it. */
final class FaultsTest {

    private static final String CHAT = "/v1/chat/completions";

    private static Xinference xinference;

    @BeforeAll
    static void start() {
        xinference = new Xinference();
        xinference.call(xinference.llm("qwen-chat").schema()).success();
    }

    @AfterAll
    static void stop() {
        xinference.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | {\"detail\":\"Rate limit reached\"} | InvokeRateLimitError | Rate limit reached",
                "500 | {\"detail\":\"The chat completion request failed.\"} | InvokeServerUnavailableError | request failed",
                "500 | {\"detail\":\"[address=127.0.0.1:1, pid=2] out of luck\"} | InvokeServerUnavailableError | : out of luck",
                "500 | Internal Server Error: 1 validation error for CreateChatCompletion | InvokeBadRequestError | 1 validation error",
                "500 | Internal Server Error: [Errno 111] Connect call failed | InvokeServerUnavailableError | Connect call",
                "400 | {\"detail\":\"Invalid input. Please specify the prompt.\"} | InvokeBadRequestError | specify the prompt",
                "422 | {\"detail\":[{\"loc\":[\"body\",\"file\"],\"msg\":\"Field required\"}]} | InvokeBadRequestError | body.file: Field required",
                "401 | {\"detail\":\"API key has expired\"} | InvokeAuthorizationError | API key has expired",
                "403 | Access denied for IP: 10.0.0.7 | InvokeAuthorizationError | Access denied for IP",
                "409 | {\"detail\":\"cancelled\"} | InvokeBadRequestError | cancelled",
                "499 | {\"detail\":\"launch cancelled\"} | InvokeConnectionError | launch cancelled",
                "502 | <html>bad gateway</html> | InvokeServerUnavailableError | answered by a proxy?"
            })
    void aStatusIsOneOfDifysErrors(int status, String body, String type, String text) {
        xinference.server.failNext(CHAT, Fault.status(status, body));
        PluginError error = chat().failure();

        assertThat(error.type()).isEqualTo(type);
        assertThat(error.message())
                .startsWith("[xinference] ")
                .contains("HTTP " + status + " from POST " + xinference.server.baseUrl() + CHAT)
                .contains(text)
                .doesNotContain("address=");
        assertThat(error.args()).containsEntry("status", (long) status).containsKeys("error_id", "request_id");
    }

    @Test
    void aModelThatIsBeingLoadedIsSaidToBeThat() {
        xinference.server.failNext(CHAT, Fault.loading());
        PluginError error = chat().failure();

        assertThat(error.type()).isEqualTo("InvokeServerUnavailableError");
        assertThat(error.message()).contains("Model is loading").contains("Retry-After: 30");
    }

    @Test
    void aShortTroubleIsWaitedOut() {
        xinference.server.failNext(CHAT, Fault.status(503, "{\"detail\":\"in a moment\"}"));
        int before = xinference.server.requests(CHAT).size();
        Map<String, Object> credentials = xinference.credentials("qwen-chat", "max_retries", "1");
        Answer answer =
                xinference.call(xinference.model(ModelType.LLM, credentials).chat("Hi"));

        assertThat(answer.text()).startsWith("You said: Hi");
        assertThat(xinference.server.requests(CHAT)).hasSize(before + 2);
    }

    @Test
    void aServerThatIsTooSlowIsGivenUp() {
        xinference.server.failNext(CHAT, Fault.slow(Duration.ofSeconds(4)));
        Map<String, Object> credentials = xinference.credentials("qwen-chat", "invoke_timeout", "1");
        PluginError error = xinference
                .call(xinference.model(ModelType.LLM, credentials).chat("Hi"))
                .failure();

        assertThat(error.type()).isEqualTo("InvokeConnectionError");
        assertThat(error.message()).contains("no answer within 1 s");
    }

    @Test
    void aStreamThatIsCutKeepsItsTextAndEndsWithAnError() {
        xinference.server.failNext(CHAT, Fault.cutAfter(4));
        Answer answer = chat();

        assertThat(answer.failure().type()).isEqualTo("InvokeConnectionError");
        assertThat(answer.failure().message()).contains("cut after");
        assertThat(new Answer(answer.results(), null).text()).startsWith("You ");
    }

    @ParameterizedTest
    @CsvSource({
        "0, Rate limit reached, InvokeRateLimitError",
        "4, Rate limit reached, InvokeRateLimitError",
        "4, 429: Rate limit reached for model qwen-chat, InvokeRateLimitError",
        "4, The chat completion request failed., InvokeServerUnavailableError",
        "4, '[address=1.2.3.4:5, pid=6] worker died', InvokeServerUnavailableError"
    })
    void anErrorInsideOfTheStreamIsOneOfDifysErrors(int events, String text, String type) {
        xinference.server.failNext(CHAT, Fault.errorAfter(events, text));
        PluginError error = chat().failure();

        assertThat(error.type()).isEqualTo(type);
        assertThat(error.message()).contains(text.replaceFirst("\\[.*\\] ", "")).doesNotContain("address=");
    }

    @Test
    void aModelThatIsGoneIsDescribedAnewNextTime() {
        String describe = "/v1/models/tiny-chat";
        xinference.call(xinference.llm("tiny-chat").chat("Hi")).success();
        int before = xinference.server.requests(describe).size();
        xinference.server.failNext(CHAT, Fault.status(404, "{\"detail\":\"Model not found in the model list\"}"));
        PluginError error =
                xinference.call(xinference.llm("tiny-chat").chat("Hi")).failure();
        xinference.call(xinference.llm("tiny-chat").chat("Hi")).success();

        assertThat(error.type()).isEqualTo("InvokeBadRequestError");
        assertThat(xinference.server.requests(describe)).hasSize(before + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT_EMBEDDING, bge-m3, /v1/embeddings",
        "RERANK, bge-reranker, /v1/rerank",
        "SPEECH2TEXT, whisper, /v1/audio/transcriptions",
        "TTS, chattts, /v1/audio/speech"
    })
    void theOtherTypesFailInTheSameWay(ModelType type, String uid, String path) {
        xinference.server.failNext(path, Fault.status(429, "{\"detail\":\"Rate limit reached\"}"));
        assertThat(ask(type, xinference.credentials(uid)).failure().type()).isEqualTo("InvokeRateLimitError");

        xinference.server.failNext(path, Fault.status(500, "{\"detail\":\"[address=127.0.0.1:1, pid=2] broken\"}"));
        assertThat(ask(type, xinference.credentials(uid)).failure())
                .satisfies(error -> assertThat(error.type()).isEqualTo("InvokeServerUnavailableError"))
                .satisfies(error -> assertThat(error.message()).endsWith(path + ": broken"));

        xinference.server.failNext(path, Fault.slow(Duration.ofSeconds(3)));
        assertThat(ask(type, xinference.credentials(uid, "invoke_timeout", "1"))
                        .failure()
                        .type())
                .isEqualTo("InvokeConnectionError");
    }

    private static Answer chat() {
        return xinference.call(xinference.llm("qwen-chat").chat("Hi"));
    }

    private static Answer ask(ModelType type, Map<String, ?> credentials) {
        var model = xinference.model(type, credentials);
        return xinference.call(
                switch (type) {
                    case TEXT_EMBEDDING -> model.embed("text");
                    case RERANK -> model.rerank("query", "document");
                    case SPEECH2TEXT -> model.transcribe(Tone.wav("hi"));
                    case TTS -> model.speak("text", "alloy");
                    default -> model.chat("Hi");
                });
    }
}
