package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.error.InvokeException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statuses and error bodies as a server of the JDK sends them. */
class StatusErrorsTest {

    private static final String JSON = "application/json";
    private static HttpServer server;
    private static volatile int status;
    private static volatile String body = "";
    private static volatile Map<String, String> headers = Map.of();

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "300, BAD_REQUEST",
        "302, BAD_REQUEST",
        "308, BAD_REQUEST",
        "400, BAD_REQUEST",
        "401, AUTHORIZATION",
        "402, RATE_LIMIT",
        "403, AUTHORIZATION",
        "404, BAD_REQUEST",
        "405, BAD_REQUEST",
        "406, BAD_REQUEST",
        "407, AUTHORIZATION",
        "408, CONNECTION",
        "409, BAD_REQUEST",
        "410, BAD_REQUEST",
        "411, BAD_REQUEST",
        "413, BAD_REQUEST",
        "414, BAD_REQUEST",
        "415, BAD_REQUEST",
        "418, BAD_REQUEST",
        "422, BAD_REQUEST",
        "425, SERVER_UNAVAILABLE",
        "429, RATE_LIMIT",
        "431, BAD_REQUEST",
        "499, CONNECTION",
        "500, SERVER_UNAVAILABLE",
        "501, BAD_REQUEST",
        "502, SERVER_UNAVAILABLE",
        "503, SERVER_UNAVAILABLE",
        "504, SERVER_UNAVAILABLE",
        "505, SERVER_UNAVAILABLE",
        "520, SERVER_UNAVAILABLE",
        "527, SERVER_UNAVAILABLE",
        "529, SERVER_UNAVAILABLE",
        "599, SERVER_UNAVAILABLE"
    })
    void choosesTheKindByStatus(int code, InvokeError kind) {
        InvokeException error = error(code, JSON, "{\"error\": {\"message\": \"m\"}}");
        assertThat(error.kind()).isEqualTo(kind);
        assertThat(error.status()).isEqualTo(code);
        assertThat(error.getMessage()).startsWith("HTTP " + code + " from POST " + uri() + ": m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"error\": {\"message\": \"m\", \"type\": \"t\", \"param\": null, \"code\": null}} | m",
                "{\"error\": {\"message\": \"m\", \"code\": \"invalid_api_key\"}} | m (code invalid_api_key)",
                "{\"error\": {\"message\": \"m\", \"code\": 500}} | m",
                "{\"error\": \"m\"} | m",
                "{\"object\": \"error\", \"message\": \"m\", \"type\": \"t\", \"code\": 500} | m",
                "{\"detail\": \"m\"} | m",
                "{\"detail\": [{\"loc\": [\"body\", \"n\", 0], \"msg\": \"too big\"}, {\"msg\": \"b\"}]} | body.n.0: too big; b",
                "{\"detail\": {\"message\": \"m\"}} | m",
                "{\"message\": \"m\"} | m",
                "{\"msg\": \"m\"} | m",
                "{\"error_msg\": \"m\", \"error_code\": 17} | m (code 17)",
                "[{\"error\": {\"code\": 500, \"message\": \"m\", \"status\": \"INTERNAL\"}}] | m",
                "{\"other\": \"m\"} | {\"other\": \"m\"}",
                "{\"error\": {}} | {\"error\": {}}",
                "{broken | {broken",
                "plain text | plain text",
                "[] | []",
                "7 | 7",
            })
    void findsTheMessage(String text, String message) {
        assertThat(error(500, JSON, text)).hasMessage("HTTP 500 from POST " + uri() + ": " + message);
    }

    @Test
    void namesTheReasonOfAnEmptyBody() {
        assertThat(error(500, JSON, "")).hasMessageEndingWith(": Internal Server Error");
        assertThat(error(599, JSON, "  ")).hasMessageEndingWith(": the answer has no text");
    }

    @Test
    void cutsBehindFiveHundredCharacters() {
        assertThat(error(500, "text/plain", "\uD83D\uDE00".repeat(600)))
                .hasMessageEndingWith(": " + "\uD83D\uDE00".repeat(500) + "…");
    }

    @Test
    void hintsAtWhatMayBeWrong() {
        assertThat(error(404, JSON, "{\"detail\": \"Not Found\"}"))
                .hasMessageEndingWith(": Not Found (check the base URL and the model name)");
        assertThat(error(403, "text/html; charset=utf-8", "<html>\n<b>no</b>"))
                .hasMessageEndingWith(": <html> <b>no</b> (answered by a proxy?)");
        assertThat(error(502, "text/html", "<!DOCTYPE html><b>no</b>")).hasMessageEndingWith("(answered by a proxy?)");
        assertThat(error(413, "", "<html>too large")).hasMessageEndingWith("(answered by a proxy?)");
        assertThat(error(405, "text/html", "<!DOCTYPE html><b>no</b>"))
                .hasMessageEndingWith("(is this the API's base URL?)");
    }

    @Test
    void namesWhereARedirectLeads() {
        assertThat(error(302, "", Map.of("Location", "https://u:password@other/login?token=abcdef")))
                .hasMessageEndingWith("Found (redirects are not followed; Location: https://other/login?***)");
    }

    @Test
    void keepsRetryAfterAndRequestId() {
        InvokeException error = error(429, "{\"error\": \"m\"}", Map.of("Retry-After", "30", "x-request-id", "req-7"));
        assertThat(error).hasMessageEndingWith(": m (Retry-After: 30)");
        assertThat(error.requestId()).isEqualTo("req-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>welcome</html>", "{broken", "[1]", "7"})
    void refusesABodyThatIsNoObject(String text) {
        status = 200;
        body = text;
        headers = Map.of("Content-Type", "text/html");
        try (UpstreamResponse response = Calls.CLIENT.send(request(uri())).requireSuccess()) {
            InvokeException error = catchThrowableOfType(InvokeException.class, () -> response.bodyObject(1000));
            assertThat(error.kind()).isEqualTo(InvokeError.SERVER_UNAVAILABLE);
            assertThat(error)
                    .hasMessageContaining(text.isEmpty() ? "the answer is empty" : "not a JSON object: " + text)
                    .hasMessageContaining("is this the API's base URL?");
        }
    }

    @Test
    void findsAnErrorUnderAStatusOfSuccess() {
        status = 200;
        body = "{\"object\": \"error\", \"message\": \"too long\", \"code\": 400}";
        headers = Map.of("Content-Type", JSON);
        try (UpstreamResponse response = Calls.CLIENT.send(request(uri())).requireSuccess()) {
            InvokeException error = catchThrowableOfType(InvokeException.class, () -> response.bodyObject(1000));
            assertThat(error.kind()).isEqualTo(InvokeError.BAD_REQUEST);
            assertThat(error.status()).isEqualTo(400);
        }
    }

    private static InvokeException error(int code, String contentType, String text) {
        return error(code, text, Map.of("Content-Type", contentType));
    }

    private static InvokeException error(int code, String text, Map<String, String> sent) {
        status = code;
        body = text;
        headers = sent;
        return catchThrowableOfType(
                InvokeException.class, () -> Calls.CLIENT.send(request(uri())).requireSuccess());
    }

    private static UpstreamRequest request(URI uri) {
        return UpstreamRequest.post(uri).json("{}").maxRetries(0).build();
    }

    private static URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/chat/completions");
    }
}
