package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server behind the plugin answers as it is told, and fails as it is told. */
final class UpstreamTest {

    private final Upstream upstream = Upstream.start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void aPathHasItsReplyAndARequestIsRecorded() throws Exception {
        upstream.on("/v1/chat", Reply.json(Map.of("n", 1)).header("x-request-id", "r-1"));
        HttpResponse<String> response = post("/v1/chat?a=b", "{\"text\":\"ä\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"n\":1}");
        assertThat(response.headers().firstValue("X-Request-Id")).contains("r-1");
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        UpstreamRequest request = upstream.last("/v1/chat");
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.query()).isEqualTo("a=b");
        assertThat(request.header("AUTHORIZATION")).contains("Bearer k");
        assertThat(request.json()).isEqualTo(Map.of("text", "ä"));
    }

    @Test
    void theNextRepliesComeOnceAndInOrder() throws Exception {
        upstream.on("/a", request -> Reply.json("{\"told\":" + request.body() + "}"))
                .next("/a", Reply.status(429, "slow down"), Reply.json("{\"broken\":"));

        assertThat(post("/a", "1").statusCode()).isEqualTo(429);
        assertThat(post("/a", "2").body()).isEqualTo("{\"broken\":");
        assertThat(post("/a", "3").body()).isEqualTo("{\"told\":3}");
        assertThat(upstream.requests("/a")).extracting(UpstreamRequest::body).containsExactly("1", "2", "3");
    }

    @Test
    void eventsAreStreamed() throws Exception {
        upstream.on("/s", Reply.events("{}", "[DONE]"));
        HttpResponse<String> response = post("/s", "");

        assertThat(response.body()).isEqualTo("data: {}\n\ndata: [DONE]\n\n");
        assertThat(response.headers().firstValue("content-type")).contains("text/event-stream");
        assertThat(response.headers().firstValue("content-length")).isEmpty();
    }

    /** Over a socket, because the JDK's client may forget what it has not handed out yet when the connection breaks. */
    @Test
    void aStreamIsCutAfterWhatWasSent() throws Exception {
        upstream.on("/s", Reply.events("1", "2", "3").cutAfter(2));
        String received;
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(upstream.baseUrl()).getPort())) {
            socket.getOutputStream().write("GET /s HTTP/1.1\r\nHost: test\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            received = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }

        assertThat(received).startsWith("HTTP/1.1 200").contains("data: 1\n\n").endsWith("data: 2\n\n\r\n");
        assertThatThrownBy(() -> Reply.events("1").cutAfter(2))
                .hasMessage("cannot cut after 2 pieces, expected 0 to 1");
    }

    @Test
    void aBodyMayBeEmptyOrBytesOrMissing() throws Exception {
        upstream.on("/empty", Reply.status(204, ""))
                .on("/bytes", Reply.bytes("audio/mpeg", new byte[] {1, 2}))
                .on("/head", Reply.json("{}").cutAfter(0));

        assertThat(post("/empty", "").statusCode()).isEqualTo(204);
        assertThat(post("/bytes", "").body()).isEqualTo("\u0001\u0002");
        assertThatThrownBy(() -> post("/head", "")).isInstanceOf(IOException.class);
    }

    @Test
    void aReplyMayTakeItsTime() {
        upstream.on("/slow", Reply.json("{}").after(Duration.ofSeconds(20)));

        assertThatThrownBy(() -> client.send(
                        request("/slow", "").timeout(Duration.ofMillis(300)).build(),
                        HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void aReplyThatFailsIsSaid() throws Exception {
        upstream.on("/a", request -> Reply.json(request.json()));
        HttpResponse<String> response = post("/a", "text");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .startsWith(
                        "the reply of the test failed: java.lang.AssertionError: the body of POST /a should be JSON");
    }

    @Test
    void whatNobodyThoughtOfIsSaid() throws Exception {
        HttpResponse<String> response = post("/other", "text");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("the test has no reply to POST /other");
        assertThatThrownBy(() -> upstream.last("/v1/chat"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("nothing was asked of /v1/chat, only of [/other]");
        assertThatThrownBy(() -> upstream.last("/other").json())
                .isInstanceOf(AssertionError.class)
                .hasMessage("the body of POST /other should be JSON and is: text");
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(request(path, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(URI.create(upstream.baseUrl() + path))
                .header("Authorization", "Bearer k")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
