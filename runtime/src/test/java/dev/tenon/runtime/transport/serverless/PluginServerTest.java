package dev.tenon.runtime.transport.serverless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.StartException;
import dev.tenon.runtime.transport.TestPlugin;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests over real sockets, one at a time and at once. */
final class PluginServerTest {

    private final ServerHarness harness;

    PluginServerTest() throws StartException {
        harness = new ServerHarness();
    }

    @AfterEach
    void stop() {
        harness.close();
    }

    @Test
    void isWell() throws Exception {
        HttpResponse<String> answer = harness.get("/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("OK");
        assertThat(harness.send(harness.request("/health")
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 404",
        "GET, /nope, 404",
        "POST, /invoke/more, 404",
        "POST, /invoked, 404",
        "GET, /invoke, 405",
        "PUT, /invoke, 405",
        "POST, /health, 405"
    })
    void servesTwoPaths(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = harness.send(harness.request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().lines()).hasSize(1);
    }

    @Test
    void answersWithTheFramesOfTheSession() throws Exception {
        HttpResponse<String> answer = harness.post(TestPlugin.request("s-1", "Hi"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).allMatch(line -> line.contains("\"session_id\":\"s-1\""));
        assertThat(lines.get(0)).contains("hello");
        assertThat(lines.get(lines.size() - 1)).contains("\"type\":\"end\"");
    }

    @Test
    void aFailureIsAnAnswer() throws Exception {
        HttpResponse<String> answer = harness.post(TestPlugin.request("s-1", "refuse"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(2).first().asString().contains("InvokeRateLimitError", "slow down");
    }

    @Test
    void anInterruptedThreadStillSaysHowItEnded() throws Exception {
        HttpResponse<String> answer = harness.post(TestPlugin.request("s-1", "refuse when interrupted"));

        assertThat(answer.body()).contains("begun", "still writing", "InvokeRateLimitError", "\"type\":\"end\"");
    }

    @Test
    void eachFrameIsSentAtOnce() throws Exception {
        try (ServerHarness.Call call = harness.call(TestPlugin.request("s-1", "begin and wait"))) {
            assertThat(call.readUntil("HTTP/1.1")).contains("200");
            call.readUntil("begun");
            harness.plugin.go.release();
            call.readUntil("done");
            call.readUntil("\"type\":\"end\"");
            assertThat(call.readUntil("0")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nope                                        | no JSON object
            []                                          | no JSON object
            {"event":"request","data":{}}               | session_id is missing
            {"session_id":"","event":"request"}         | session_id is missing
            {"session_id":"s","event":"zzz","data":{}}  | event must be 'request', not 'zzz'
            """)
    void whatCannotBeReadIsRefusedInTheFormThatDifyShows(String body, String reason) throws Exception {
        HttpResponse<String> answer = harness.post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        Map<String, Object> error = Json.parseObject(answer.body());
        assertThat(error.get("errorType")).isEqualTo("BadRequest");
        assertThat(error.get("errorMessage")).asString().contains(reason);
    }

    @Test
    void aRequestWithoutDataIsAnsweredInItsSession() throws Exception {
        HttpResponse<String> answer = harness.post("{\"session_id\":\"s-1\",\"event\":\"request\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(2).first().asString().contains("InvokeBadRequestError", "s-1");
    }

    @Test
    void aRequestMayHaveAsMuchAsIsSaid() throws Exception {
        String fits = TestPlugin.request("s-1", "x".repeat(90_000));

        assertThat(harness.post(fits).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = harness.post(TestPlugin.request("s-1", "x".repeat(110_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Json.parseObject(answer.body()).get("errorMessage"))
                .asString()
                .contains("more than 100000 bytes", "MAX_SERVERLESS_REQUEST_BYTES");
    }

    @Test
    void requestsOfOneSessionIdAreAnsweredEach() throws Exception {
        CompletableFuture<HttpResponse<String>> first = harness.postAsync(TestPlugin.request("s-1", "wait"));
        CompletableFuture<HttpResponse<String>> second = harness.postAsync(TestPlugin.request("s-1", "wait"));
        harness.plugin.waiting.acquire(2);
        harness.plugin.go.release(2);

        assertThat(first.get(30, TimeUnit.SECONDS).body()).contains("\"type\":\"end\"");
        assertThat(second.get(30, TimeUnit.SECONDS).body()).contains("\"type\":\"end\"");
    }

    @Test
    void whoGoesAwayWhileTheModelThinksCancelsTheCall() throws Exception {
        ServerHarness.Call call = harness.call(TestPlugin.request("s-1", "wait"));
        harness.plugin.waiting.acquire();
        call.close();

        assertThat(harness.plugin.cancelled.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoGoesAwayWhileTheModelWritesCancelsTheCall() throws Exception {
        ServerHarness.Call call = harness.call(TestPlugin.request("s-1", "flood"));
        call.readUntil("xxx");
        call.close();

        assertThat(harness.plugin.cancelled.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoWaitsIsNotTakenForGone() throws Exception {
        try (ServerHarness.Call call = harness.call(TestPlugin.request("s-1", "wait"))) {
            harness.plugin.waiting.acquire();
            Thread.sleep(500);

            assertThat(harness.plugin.cancelled.availablePermits()).isZero();
            harness.plugin.go.release();
            call.readUntil("\"type\":\"end\"");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        Sessions sessions = new Sessions(new TestPlugin(), Settings.of(Map.of()));
        int port = harness.server.port();

        assertThatThrownBy(() -> PluginServer.start(
                        sessions, new ServerlessSettings("127.0.0.1", port, 1000, Duration.ofSeconds(1))))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("cannot listen on 127.0.0.1:" + port + ": ");
    }
}
