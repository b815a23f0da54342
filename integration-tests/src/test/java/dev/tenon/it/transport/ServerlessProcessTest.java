package dev.tenon.it.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.it.golden.GoldenPlugin;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.PluginRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that serves over HTTP, under load, and told to end while it is. */
final class ServerlessProcessTest {

    private static final int REQUESTS = 1000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private Path folder;

    @Test
    void aThousandRequestsAtOnceAreAnsweredAlthoughItIsToldToEnd() throws Exception {
        try (PluginMain plugin = start()) {
            URI invoke = URI.create(plugin.await("serving http://").replaceFirst(".*(http://\\S+)", "$1"));
            CountDownLatch taken = new CountDownLatch(REQUESTS);
            HttpResponse.BodyHandler<String> body = head -> {
                taken.countDown();
                return HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
            };
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                answers.add(client.sendAsync(request(invoke, "s-" + i), body));
            }
            assertThat(taken.await(120, TimeUnit.SECONDS)).isTrue();
            plugin.terminate();

            for (int i = 0; i < REQUESTS; i++) {
                HttpResponse<String> answer = answers.get(i).get(120, TimeUnit.SECONDS);
                assertThat(answer.statusCode()).isEqualTo(200);
                List<String> frames =
                        answer.body().lines().filter(line -> !line.isEmpty()).toList();
                String id = "\"session_id\":\"s-" + i + "\"";
                assertThat(frames).allMatch(frame -> frame.contains(id));
                assertThat(answer.body()).contains("s0", "s9");
                assertThat(frames.get(frames.size() - 1)).contains("\"type\":\"end\"");
            }
            plugin.status();
            assertThat(plugin.stderr()).contains("tenon: every request is answered");
        }
    }

    @Test
    void aRequestThatDoesNotFitIntoTheMemoryEndsItAfterEverySessionIsAnswered() throws Exception {
        Map<String, String> little =
                Map.of("JAVA_TOOL_OPTIONS", "-Xmx32m", "MAX_SERVERLESS_REQUEST_BYTES", "200000000");
        try (PluginMain plugin = start(little)) {
            URI invoke = URI.create(plugin.await("serving http://").replaceFirst(".*(http://\\S+)", "$1"));
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<HttpResponse<String>> other = client.sendAsync(request(invoke, "s-1", 600_000), head -> {
                begun.countDown();
                return HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
            });
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<HttpResponse<Void>> large = client.sendAsync(
                    HttpRequest.newBuilder(invoke)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[100_000_000]))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());

            assertThat(other.get(60, TimeUnit.SECONDS).body()).contains("the plugin is out of memory");
            assertThat(plugin.status()).isEqualTo(3);
            assertThat(plugin.stderr()).contains("tenon: out of memory");
            // The process may be gone before its answer is read.
            assertThat(large.handle((answer, cut) -> answer == null || answer.statusCode() == 503)
                            .get(60, TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    private PluginMain start() throws IOException {
        return start(Map.of());
    }

    private PluginMain start(Map<String, String> more) throws IOException {
        Map<String, String> environment = new HashMap<>(more);
        environment.putAll(
                Map.of("INSTALL_METHOD", "serverless", "SERVERLESS_HOST", "127.0.0.1", "SERVERLESS_PORT", "0"));
        return new PluginMain(GoldenPlugin.class, folder, environment);
    }

    private static HttpRequest request(URI invoke, String session) {
        return request(invoke, session, 10);
    }

    private static HttpRequest request(URI invoke, String session, int millis) {
        PluginRequest request = PluginRequest.model("golden", ModelType.LLM, "golden-chat", Map.of("api_key", "good"))
                .chat("slow:" + millis);
        return HttpRequest.newBuilder(invoke)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Json.write(Map.of("session_id", session, "event", "request", "data", request.data()))))
                .build();
    }
}
