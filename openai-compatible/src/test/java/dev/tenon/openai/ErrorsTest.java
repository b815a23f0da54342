package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginError;
import dev.tenon.testkit.PluginProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong with a server, and whenever, is one of Dify's errors and says what it was. */
@ExtendWith(OnePlugin.class)
final class ErrorsTest {

    private static final String TEXT = "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"so far\"}}]}";

    @ParameterizedTest
    @CsvSource({
        "400, BadRequest",
        "401, Authorization",
        "402, RateLimit",
        "403, Authorization",
        "404, BadRequest",
        "405, BadRequest",
        "408, Connection",
        "409, BadRequest",
        "413, BadRequest",
        "415, BadRequest",
        "418, BadRequest",
        "422, BadRequest",
        "425, ServerUnavailable",
        "429, RateLimit",
        "499, Connection",
        "500, ServerUnavailable",
        "501, BadRequest",
        "502, ServerUnavailable",
        "503, ServerUnavailable",
        "504, ServerUnavailable",
        "507, ServerUnavailable",
        "520, ServerUnavailable",
        "529, ServerUnavailable",
        "302, BadRequest"
    })
    void eachStatusHasItsKind(int status, String kind, PluginProcess plugin) {
        String body = "{\"error\":{\"message\":\"no, sorry\",\"type\":\"t\"}}";
        try (Upstream upstream = new Upstream(Upstream.status(status, "application/json", body))) {
            PluginError error = plugin.call(Ask.llm(upstream).chat("Hi")).failure();

            assertThat(error.type()).isEqualTo("Invoke" + kind + "Error");
            assertThat(error.message())
                    .startsWith("[oai] ")
                    .contains("HTTP " + status + " from POST " + upstream.url() + "/chat/completions: no, sorry");
            assertThat(error.args())
                    .containsEntry("status", (long) status)
                    .containsEntry("description", error.message());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"error\":{\"message\":\"too fast\",\"type\":\"rate_limit_error\"}} | RateLimit | too fast",
                "{\"error\":{\"message\":\"no money\",\"code\":\"insufficient_quota\"}} | RateLimit | no money",
                "{\"error\":{\"message\":\"who?\",\"type\":\"authentication_error\"}} | Authorization | who?",
                "{\"error\":{\"message\":\"too long\",\"code\":\"context_length_exceeded\"}} | BadRequest | too long",
                "{\"error\":{\"message\":\"oops\",\"code\":429}} | RateLimit | oops",
                "{\"error\":{\"message\":\"oops\",\"code\":\"401\"}} | Authorization | oops",
                "{\"error\":\"Rate limit reached\"} | RateLimit | Rate limit reached",
                "{\"error\":\"429: Rate limit reached for m\"} | RateLimit | Rate limit reached for m",
                "{\"error\":\"the worker died\"} | ServerUnavailable | the worker died",
                "{\"object\":\"error\",\"message\":\"bad input\",\"code\":400} | BadRequest | bad input"
            })
    void anErrorInAStreamIsTheSameWhereverItStands(String event, String kind, String text, PluginProcess plugin) {
        try (Upstream upstream =
                new Upstream(Upstream.stream(event), Upstream.stream(TEXT, event), Upstream.json(event))) {
            Answer first = plugin.call(Ask.llm(upstream).chat("Hi"));
            Answer later = plugin.call(Ask.llm(upstream).chat("Hi"));
            Answer whole = plugin.call(Ask.llm(upstream).chat("Hi").with("stream", false));

            assertThat(later.results()).hasSize(1);
            for (Answer answer : new Answer[] {first, later, whole}) {
                assertThat(answer.failure().type()).isEqualTo("Invoke" + kind + "Error");
                assertThat(answer.failure().message()).startsWith("[oai] ").contains(text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"error\":{\"message\":\"m\",\"code\":\"c17\"}} | m (code c17)",
                "{\"error\":\"only text\"} | : only text",
                "{\"detail\":\"a detail\"} | : a detail",
                "{\"detail\":[{\"loc\":[\"body\",\"model\"],\"msg\":\"missing\"}]} | body.model: missing",
                "{\"message\":\"a message\"} | : a message",
                "{\"msg\":\"short\"} | : short",
                "{\"error_msg\":\"e\",\"error_code\":17} | e (code 17)",
                "[{\"error\":{\"message\":\"listed\"}}] | : listed",
                "plain words | : plain words",
                "`` | : Bad Gateway"
            })
    void theMessageIsFoundInEveryShape(String body, String text, PluginProcess plugin) {
        try (Upstream upstream = new Upstream(Upstream.status(502, "application/json", body))) {
            assertThat(plugin.call(Ask.llm(upstream).chat("Hi")).failure().message())
                    .contains(text);
        }
    }

    @Test
    void atMostFiveHundredCharactersOfABodyAreQuoted(PluginProcess plugin) {
        try (Upstream upstream = new Upstream(Upstream.status(500, "text/plain", "x".repeat(10_000)))) {
            assertThat(plugin.call(Ask.llm(upstream).chat("Hi")).failure().message())
                    .contains("x".repeat(500))
                    .doesNotContain("x".repeat(501));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data: [DONE]\n\n", "data: {broken\n\n", "data: " + TEXT + "\n\ndata: oops\n\n"})
    void aBrokenStreamIsNeverASuccess(String body, PluginProcess plugin) {
        try (Upstream upstream =
                new Upstream(Upstream.bytes(200, "text/event-stream", body.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(plugin.call(Ask.llm(upstream).chat("Hi")).failure().type())
                    .isEqualTo("InvokeServerUnavailableError");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json | {\"choices\":[]} | no choices",
                "application/json | {\"choices\": | the answer is not a JSON object",
                "text/html | <html>Welcome</html> | is this the API's base URL?"
            })
    void aWholeAnswerThatIsNoneIsNeverASuccess(String type, String body, String text, PluginProcess plugin) {
        try (Upstream upstream = new Upstream(Upstream.status(200, type, body))) {
            PluginError error = plugin.call(Ask.llm(upstream).chat("Hi").with("stream", false))
                    .failure();

            assertThat(error.type()).isEqualTo("InvokeServerUnavailableError");
            assertThat(error.message()).contains(text);
        }
    }

    @Test
    void aCutIsAConnectionErrorThatSaysHowFarItCame(PluginProcess plugin) {
        Upstream.Reply cut = (request, out) -> {
            Upstream.startEvents(out);
            Upstream.chunk(out, ("data: " + TEXT + "\n\n").getBytes(StandardCharsets.UTF_8));
            throw new IOException("cut");
        };
        try (Upstream upstream = new Upstream(cut)) {
            Answer answer = plugin.call(Ask.llm(upstream).chat("Hi"));

            assertThat(answer.results()).hasSize(1);
            assertThat(answer.failure().type()).isEqualTo("InvokeConnectionError");
            assertThat(answer.failure().message()).contains("cut after " + (TEXT.length() + 8) + " characters");
        }
    }

    @Test
    void nobodyListening(PluginProcess plugin) {
        Upstream upstream = new Upstream(Upstream.json("{}"));
        upstream.close();
        PluginError error = plugin.call(Ask.llm(upstream).chat("Hi")).failure();

        assertThat(error.type()).isEqualTo("InvokeConnectionError");
        assertThat(error.message()).contains(upstream.url());
    }
}
