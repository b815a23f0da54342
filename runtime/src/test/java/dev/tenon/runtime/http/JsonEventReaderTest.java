package dev.tenon.runtime.http;

import static dev.tenon.runtime.http.ScriptServer.chunk;
import static dev.tenon.runtime.http.ScriptServer.chunked;
import static dev.tenon.runtime.http.ScriptServer.send;
import static dev.tenon.runtime.http.ScriptServer.startChunked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.error.InvokeConnectionException;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.error.InvokeRateLimitException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEventReaderTest {

    private static final String SSE = "text/event-stream";
    private static final String HEL = "{\"choices\": [{\"delta\": {\"content\": \"Hel\"}}]}";
    private static final String LO = "{\"choices\": [{\"delta\": {\"content\": \"lo\"}, \"finish_reason\": \"stop\"}]}";

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n", "\r\n", "\r"})
    void readsEventsBehindAnySeparator(String separator) throws Exception {
        assertThat(texts("data: " + HEL + separator, "data:" + LO + separator, "data: [DONE]" + separator))
                .containsExactly("Hel", "lo");
    }

    @Test
    void readsAPendingDocumentAtTheEnd() throws Exception {
        assertThat(texts("data: " + HEL + "\n\ndata: " + LO)).containsExactly("Hel", "lo");
    }

    @Test
    void ignoresWhatComesBehindDone() throws Exception {
        assertThat(texts("data: " + LO + "\n\ndata:  [DONE] \n\ndata: {broken\n\n"))
                .containsExactly("lo");
    }

    @Test
    void readsADocumentOverSeveralDataLines() throws Exception {
        assertThat(texts("data: {\"choices\":\ndata: [{\"delta\": {\"content\": \"}{\\\"\"}}]\ndata: }\n\n"))
                .containsExactly("}{\"");
    }

    @Test
    void skipsCommentsAndBlankData() throws Exception {
        assertThat(texts(": ping\n\n", "data: \n\n", "event: message\nid: 1\ndata: " + LO + "\n\n"))
                .containsExactly("lo");
    }

    @Test
    void returnsADocumentBeforeTheEmptyLineBehindIt() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        ScriptServer.Answer answer = client -> {
            startChunked(client, SSE);
            chunk(client, "data: " + HEL + "\n");
            read.await();
            send(client, "0\r\n\r\n");
        };
        try (ScriptServer server = ScriptServer.start(answer);
                UpstreamResponse response = Calls.get(server)) {
            JsonEventReader events = response.events();
            assertThat(text(events.next())).isEqualTo("Hel");
            read.countDown();
            assertThat(events.next()).isNull();
        }
    }

    @Test
    void deliversABodyWithoutLengthWhileItComes() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        ScriptServer.Answer answer = client -> {
            send(client, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: " + HEL + "\n\n");
            read.await();
            send(client, "data: " + LO + "\n\n");
            client.close();
        };
        try (ScriptServer server = ScriptServer.start(answer);
                UpstreamResponse response = Calls.get(server)) {
            JsonEventReader events = response.events();
            assertThat(text(events.next())).isEqualTo("Hel");
            read.countDown();
            assertThat(text(events.next())).isEqualTo("lo");
            assertThat(events.next()).isNull();
        }
    }

    @Test
    void readsTheSameWhereverTheBytesAreSplit() throws Exception {
        byte[] bytes = ("data: " + HEL.replace("Hel", "\u4E16\uD83D\uDE00") + "\r\ndata: " + LO
                        + "\r\n\r\ndata: [DONE]")
                .getBytes(StandardCharsets.UTF_8);
        for (int position = 0; position <= bytes.length; position++) {
            SseReader reader = new SseReader(Chunks.splitAt(bytes, position), true);
            List<String> found = new ArrayList<>();
            for (SseEvent event = reader.next(); event != null; event = reader.next()) {
                found.add(event.data());
            }
            assertThat(found)
                    .as("split at %s", position)
                    .containsExactly(HEL.replace("Hel", "\u4E16\uD83D\uDE00"), LO, "[DONE]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {broken\n\n",
                "data: {broken}\n\n",
                "data: {broken",
                "data: " + HEL + HEL + "\n\n",
                "data: nonsense\n\n",
                "data: [1, 2]\n\n",
                "data: {\"choices\": [{\"delta\": {\"content\"\n"
            })
    void refusesWhatIsNoJsonObject(String text) {
        assertThatThrownBy(() -> texts(text))
                .isInstanceOf(InvokeServerUnavailableException.class)
                .hasMessageContaining("not a JSON object: " + text.strip().substring(6, 12));
    }

    @Test
    void quotesTwoHundredCharactersOfABrokenDocument() {
        assertThatThrownBy(() -> texts("data: {" + "x".repeat(300) + "\n\n"))
                .hasMessageEndingWith("{" + "x".repeat(199) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data: [DONE]\n\n",
                ": ping\n\n",
                "data: {\"choices\": [], \"usage\": {}}\n\ndata: [DONE]\n\n"
            })
    void refusesAStreamWithoutAnyChoice(String text) {
        assertThatThrownBy(() -> texts(text))
                .isInstanceOf(InvokeServerUnavailableException.class)
                .hasMessageContaining("empty response");
    }

    @Test
    void showsABodyThatIsNoEventStream() {
        assertThatThrownBy(() -> texts("<!DOCTYPE html>\n<html><body>Hello</body></html>"))
                .isInstanceOf(InvokeServerUnavailableException.class)
                .hasMessageContaining("not an event stream: <!DOCTYPE html> <html>")
                .hasMessageContaining("is this the API's base URL?");
        assertThatThrownBy(() -> texts("{\"error\": {\"message\": \"slow down\", \"type\": \"rate_limit_error\"}}"))
                .isInstanceOf(InvokeRateLimitException.class)
                .hasMessageContaining("slow down");
    }

    @Test
    void reportsACutAsAConnectionError() throws Exception {
        ScriptServer.Answer answer = client -> {
            startChunked(client, SSE);
            chunk(client, "data: " + HEL + "\n\n");
            send(client, "40\r\ndata: {");
            client.close();
        };
        try (ScriptServer server = ScriptServer.start(answer);
                UpstreamResponse response = Calls.get(server)) {
            JsonEventReader events = response.events();
            assertThat(text(events.next())).isEqualTo("Hel");
            assertThatThrownBy(events::next)
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageMatching(".*cut after \\d+ characters");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\": \"Rate limit reached\"} | RATE_LIMIT | Rate limit reached",
                "{\"error\": \"429: too many\"} | RATE_LIMIT | 429: too many",
                "{\"error\": {\"message\": \"401: no\"}} | AUTHORIZATION | 401: no",
                "{\"error\": {\"message\": \"m\", \"code\": 400}} | BAD_REQUEST | m",
                "{\"error\": {\"message\": \"m\", \"code\": \"503\"}} | SERVER_UNAVAILABLE | m",
                "{\"error\": {\"message\": \"m\", \"status\": 408}} | CONNECTION | m",
                "{\"error\": {\"message\": \"m\", \"type\": \"rate_limit_exceeded\"}} | RATE_LIMIT | m",
                "{\"error\": {\"message\": \"m\", \"code\": \"insufficient_quota\"}} | RATE_LIMIT | m (code insufficient_quota)",
                "{\"error\": {\"message\": \"m\", \"type\": \"authentication_error\"}} | AUTHORIZATION | m",
                "{\"error\": {\"message\": \"m\", \"code\": \"invalid_api_key\"}} | AUTHORIZATION | m (code invalid_api_key)",
                "{\"error\": {\"message\": \"m\", \"type\": \"permission_error\"}} | AUTHORIZATION | m",
                "{\"error\": {\"message\": \"m\", \"type\": \"invalid_request_error\"}} | BAD_REQUEST | m",
                "{\"error\": {\"message\": \"m\", \"code\": \"context_length_exceeded\"}} | BAD_REQUEST | m (code context_length_exceeded)",
                "{\"error\": {\"message\": \"m\", \"code\": \"model_not_found\"}} | BAD_REQUEST | m (code model_not_found)",
                "{\"error\": {\"message\": \"m\", \"code\": \"unsupported_value\"}} | BAD_REQUEST | m (code unsupported_value)",
                "{\"error\": \"it broke\"} | SERVER_UNAVAILABLE | it broke",
                "{\"error\": {\"message\": \"m\"}, \"choices\": []} | SERVER_UNAVAILABLE | m",
                "{\"error\": {\"reason\": \"x\"}} | SERVER_UNAVAILABLE | {\"reason\":\"x\"}",
                "{\"object\": \"error\", \"message\": \"m\", \"type\": \"BadRequestError\", \"code\": 400} | BAD_REQUEST | m",
            })
    void classifiesAnErrorInTheStream(String document, InvokeError kind, String text) {
        InvokeException error = catchThrowableOfType(
                InvokeException.class, () -> texts("data: " + HEL + "\n\n", "data: " + document + "\r\n\r\n"));
        assertThat(error.kind()).isEqualTo(kind);
        assertThat(error).hasMessageEndingWith("answered with an error: " + text);
    }

    @Test
    void takesAnEventNamedErrorForOne() {
        assertThatThrownBy(() -> texts("event: error\ndata: {\"message\": \"overloaded\"}\n\n"))
                .isInstanceOf(InvokeServerUnavailableException.class)
                .hasMessageEndingWith("overloaded");
    }

    @Test
    void passesADocumentWithChoicesAndAnEmptyError() throws Exception {
        assertThat(texts("data: {\"error\": null, \"choices\": [{\"delta\": {\"content\": \"a\"}}]}\n\n"))
                .containsExactly("a");
    }

    @Test
    void keepsTheConnectionBehindDone() throws Exception {
        ScriptServer.Answer answer = chunked(SSE, "data: " + LO + "\n\n", "data: [DONE]\n\n", ": rest\n\n");
        try (ScriptServer server = ScriptServer.start(answer)) {
            for (int call = 0; call < 5; call++) {
                try (UpstreamResponse response = Calls.get(server)) {
                    assertThat(all(response)).containsExactly("lo");
                }
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void doesNotWaitForAServerThatKeepsTheStreamOpenBehindDone() throws Exception {
        ScriptServer.Answer answer = client -> {
            startChunked(client, SSE);
            chunk(client, "data: " + LO + "\n\ndata: [DONE]\n\n");
            ScriptServer.awaitClose(client);
        };
        try (ScriptServer server = ScriptServer.start(answer)) {
            long start = System.nanoTime();
            try (UpstreamResponse response = Calls.get(server)) {
                assertThat(all(response)).containsExactly("lo");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(server.awaitClosedByClient(1)).isTrue();
        }
    }

    private static List<String> texts(String... pieces) throws Exception {
        String[] sent =
                List.of(pieces).stream().filter(piece -> !piece.isEmpty()).toArray(String[]::new);
        try (ScriptServer server = ScriptServer.start(chunked(SSE, sent));
                UpstreamResponse response = Calls.get(server)) {
            return all(response);
        }
    }

    private static List<String> all(UpstreamResponse response) {
        JsonEventReader events = response.events();
        List<String> texts = new ArrayList<>();
        for (Map<String, ?> next = events.next(); next != null; next = events.next()) {
            texts.add(text(next));
        }
        return texts;
    }

    private static String text(@Nullable Map<String, ?> document) {
        return document != null
                        && document.get("choices") instanceof List<?> choices
                        && !choices.isEmpty()
                        && choices.get(0) instanceof Map<?, ?> choice
                        && choice.get("delta") instanceof Map<?, ?> delta
                ? String.valueOf(delta.get("content"))
                : "no text";
    }
}
