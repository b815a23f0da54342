package dev.tenon.runtime.http;

import static dev.tenon.runtime.http.ScriptServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenon.runtime.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server repeats, secrets are in no text of an exception or of its causes. */
class SecretsTest {

    private static final String KEY = "sk-\"quoted\"/+key";
    private static final String[] SECRETS = {
        KEY,
        "sk-\\\"quoted\\\"/+key",
        "sk-%22quoted%22%2F%2Bkey",
        "query-value",
        "user-password",
        "cookie-value",
        "header-value",
        "named-one",
        "session-secret"
    };

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 503})
    void areNotInTheErrorOfAStatus(int status) throws Exception {
        String echo = String.join(" ", SECRETS);
        for (String type : new String[] {"text/plain", "text/html", "application/json"}) {
            try (ScriptServer server = ScriptServer.start(answer(
                    status,
                    type,
                    "{\"error\": {\"message\": \"no " + echo + "\"",
                    "Location: /x/query-value/" + KEY,
                    "x-request-id: named-one"))) {
                assertHidden(
                        catchInSession(() -> Calls.CLIENT.send(request(server)).requireSuccess()));
            }
        }
    }

    @Test
    void areNotInTheErrorOfAStream() throws Exception {
        for (String data : new String[] {
            "{\"error\": \"wrong key named-one query-value\"}",
            "{broken query-value cookie-value",
            "named-one user-password"
        }) {
            try (ScriptServer server =
                    ScriptServer.start(ScriptServer.chunked("text/event-stream", "data: " + data + "\n\n"))) {
                assertHidden(catchInSession(() -> {
                    try (UpstreamResponse response = Calls.CLIENT.send(request(server))) {
                        response.events().next();
                    }
                }));
            }
        }
    }

    @Test
    void areNotCutInHalfByTheQuote() throws Exception {
        try (ScriptServer server = ScriptServer.start(answer(400, "text/plain", "x".repeat(495) + "header-value"))) {
            Throwable error =
                    catchInSession(() -> Calls.CLIENT.send(request(server)).requireSuccess());
            assertThat(error).hasMessageEndingWith("x***").hasMessageNotContaining("heade");
        }
    }

    @Test
    void areNotInTheErrorOfAConnection() {
        URI uri = URI.create("http://user:user-password@nowhere.invalid/v1?api_key=query-value");
        UpstreamRequest request =
                UpstreamRequest.get(uri).bearer(Secret.of(KEY)).maxRetries(0).build();
        Throwable error = catchInSession(() -> Calls.CLIENT.send(request).close());
        assertHidden(error);
        assertThat(error).hasMessageStartingWith("GET http://nowhere.invalid/v1?***: unknown host");
    }

    @Test
    void areNotInTheErrorOfAHeaderThatCannotBeSent() {
        UpstreamRequest request = UpstreamRequest.get(URI.create("http://127.0.0.1:9/"))
                .header("X-Api-Key", "header-value\u00E9")
                .build();
        Throwable error = catchInSession(() -> Calls.CLIENT.send(request).close());
        assertHidden(error);
        assertThat(error).hasMessageContaining("the header X-Api-Key has a character");
    }

    private static UpstreamRequest request(ScriptServer server) {
        URI uri = URI.create("http://user:user-password@127.0.0.1:" + server.port() + "/v1?api_key=query-value&v=2");
        return UpstreamRequest.post(uri)
                .bearer(Secret.of(KEY))
                .header("Cookie", "session=cookie-value; a=b")
                .header("x-api-key", "header-value")
                .secret(Secret.of("named-one"))
                .json("{}")
                .maxRetries(0)
                .build();
    }

    private static Throwable catchInSession(Runnable call) {
        Throwable[] caught = new Throwable[1];
        new TestContext().run(() -> caught[0] = catchThrowable(call::run));
        return caught[0];
    }

    private static void assertHidden(Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRETS).contains("Invoke");
    }
}
