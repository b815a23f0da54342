package dev.tenon.runtime.http;

import static dev.tenon.runtime.http.ScriptServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.tenon.runtime.error.InvokeConnectionException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {

    private static final String JSON = "application/json";
    private static final ScriptServer.Answer OK = answer(200, JSON, "{}");

    @ParameterizedTest
    @CsvSource({
        "200, 1", "400, 1", "401, 1", "403, 1", "404, 1", "408, 1", "425, 1", "429, 1", "500, 1", "501, 1", "502, 3",
        "503, 3", "504, 3", "505, 1", "520, 1", "529, 1"
    })
    void repeatsOnlyWhatMayPass(int status, int requests) throws Exception {
        try (ScriptServer server = ScriptServer.start(answer(status, JSON, "{}"));
                UpstreamResponse response = Calls.post(server)) {
            assertThat(response.status()).isEqualTo(status);
            assertThat(server.requests()).hasSize(requests);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 503", "1, 2, 502", "2, 3, 200", "3, 3, 200"})
    void countsRetries(int maxRetries, int requests, int status) throws Exception {
        try (ScriptServer server = ScriptServer.start(answer(503, JSON, "{}"), answer(502, JSON, "{}"), OK)) {
            UpstreamRequest request = UpstreamRequest.post(server.uri("/"))
                    .json("{}")
                    .maxRetries(maxRetries)
                    .build();
            try (UpstreamResponse response = Calls.CLIENT.send(request)) {
                assertThat(response.status()).isEqualTo(status);
            }
            assertThat(server.requests()).hasSize(requests);
        }
    }

    @Test
    void repeatsAfterAFailedConnection() throws Exception {
        InetSocketAddress address = freeAddress();
        HttpServer server = HttpServer.create();
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        // asked for the spread of the wait, that is between the first attempt and the second, the server comes up
        UpstreamClient client = new UpstreamClient(Map.of(), new RetryPolicy(Duration.ofMillis(20), () -> {
            start(server, address);
            return 0.5;
        }));
        try (UpstreamResponse response = client.send(request(address).build())) {
            assertThat(response.status()).isEqualTo(204);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void countsFailedConnections(int maxRetries) throws Exception {
        InetSocketAddress address = freeAddress();
        AtomicInteger failures = new AtomicInteger();
        UpstreamClient client = new UpstreamClient(Map.of(), new RetryPolicy(Duration.ofMillis(10), () -> {
            failures.incrementAndGet();
            return 0.5;
        }));
        assertThatThrownBy(() ->
                        client.send(request(address).maxRetries(maxRetries).build()))
                .isInstanceOf(InvokeConnectionException.class)
                .hasMessageContaining("refused");
        assertThat(failures).hasValue(maxRetries + 1);
    }

    @Test
    void waitsAsLongAsTheServerAsks() throws Exception {
        try (ScriptServer server = ScriptServer.start(answer(503, JSON, "{}", "Retry-After: 1"), OK)) {
            long start = System.nanoTime();
            try (UpstreamResponse response = Calls.post(server)) {
                assertThat(response.status()).isEqualTo(200);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "3600"})
    void doesNotWaitLongerThanTenSeconds(String seconds) throws Exception {
        try (ScriptServer server = ScriptServer.start(answer(503, JSON, "{}", "Retry-After: " + seconds), OK)) {
            assertThatThrownBy(() -> Calls.post(server).requireSuccess())
                    .isInstanceOf(InvokeServerUnavailableException.class)
                    .hasMessageEndingWith("(Retry-After: " + seconds + ")");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void doesNotWaitBeyondTheTotalTime() throws Exception {
        try (ScriptServer server = ScriptServer.start(answer(503, JSON, "{}", "Retry-After: 5"), OK)) {
            Timeouts timeouts = Timeouts.defaults().withTotal(Duration.ofSeconds(2));
            try (UpstreamResponse response = Calls.CLIENT.send(Calls.post(server, timeouts))) {
                assertThat(response.status()).isEqualTo(503);
            }
        }
    }

    @Test
    void doublesTheWaitAndSpreadsItByAFifth() {
        assertThat(new RetryPolicy(Duration.ofMillis(500), () -> 0.0).backOff(0))
                .isEqualTo(Duration.ofMillis(400));
        assertThat(new RetryPolicy(Duration.ofMillis(500), () -> 0.5).backOff(1))
                .isEqualTo(Duration.ofMillis(1000));
        assertThat(new RetryPolicy(Duration.ofMillis(500), () -> 1.0).backOff(2))
                .isEqualTo(Duration.ofMillis(2400));
    }

    @Test
    void readsRetryAfterAsSecondsOrDate() {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(7).atOffset(ZoneOffset.UTC));
        assertThat(RetryPolicy.parseRetryAfter(" 3 ", now)).contains(Duration.ofSeconds(3));
        assertThat(RetryPolicy.parseRetryAfter(date, now)).contains(Duration.ofSeconds(7));
        assertThat(RetryPolicy.parseRetryAfter(date, now.plusSeconds(60))).contains(Duration.ZERO);
        assertThat(RetryPolicy.parseRetryAfter("soon", now)).isEqualTo(Optional.empty());
    }

    private static UpstreamRequest.Builder request(InetSocketAddress address) {
        return UpstreamRequest.post(URI.create("http://127.0.0.1:" + address.getPort() + "/"))
                .json("{}");
    }

    private static InetSocketAddress freeAddress() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), free.getLocalPort());
        }
    }

    private static void start(HttpServer server, InetSocketAddress address) {
        try {
            server.bind(address, 0);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
