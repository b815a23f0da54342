package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.it.golden.GoldenPlugin;
import dev.tenon.it.transport.PluginMain;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.testkit.PluginRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** HTTP requests as Dify's daemon was recorded to send them, byte for byte but for the names of plugin and models. */
@Tag("conformance")
final class ServerlessConformanceTest {

    /**
     * What is answered to requests that the SDK was asked, too. Where it answers 500, or ends a session without a word, the reason is given
     * here: in the body's JSON if no session can be told, else in the session.
     */
    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("sdk_action_only_in_query", 200),
            Map.entry("sdk_bad_event", 400),
            Map.entry("sdk_get_invoke", 405),
            Map.entry("sdk_health", 200),
            Map.entry("sdk_invoke_error", 200),
            Map.entry("sdk_missing_data", 200),
            Map.entry("sdk_not_json", 400),
            Map.entry("sdk_ok", 200),
            Map.entry("sdk_print", 200),
            Map.entry("sdk_root", 404),
            Map.entry("sdk_slow", 200),
            Map.entry("sdk_unknown_action", 200),
            Map.entry("sdk_unknown_path", 404),
            Map.entry("sdk_wrong_content_type", 200));

    @TempDir
    private static Path folder;

    private static PluginMain plugin;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        plugin = new PluginMain(
                GoldenPlugin.class,
                folder,
                Map.of("INSTALL_METHOD", "serverless", "SERVERLESS_HOST", "127.0.0.1", "SERVERLESS_PORT", "0"));
        port = Integer.parseInt(plugin.await("serving http://").replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    @AfterAll
    static void stop() {
        plugin.close();
    }

    @TestFactory
    List<DynamicTest> requestsOfTheDaemonAreAnswered() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Recordings.files(Recordings.golden("serverless"), ".json")) {
            if (Json.parseObject(Files.readString(file)).get("requests_of_the_daemon") instanceof List<?> requests) {
                for (Object request : requests) {
                    tests.add(DynamicTest.dynamicTest(
                            file.getFileName() + "#" + tests.size(), () -> answered((Map<?, ?>) request)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(40);
        return tests;
    }

    private static void answered(Map<?, ?> request) throws IOException {
        Map<String, @Nullable Object> envelope = Json.parseObject(String.valueOf(request.get("body")));
        envelope.put("data", GoldenRequests.adapted(envelope).data());
        Response response = send(request, Json.write(envelope));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.head()).contains("content-type: text/event-stream", "transfer-encoding: chunked");
        assertThat(response.frames())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(frame -> "session".equals(frame.get("event")));
        assertThat(types(response)).startsWith("stream").endsWith("end").doesNotContain("error");
    }

    @TestFactory
    List<DynamicTest> requestsThatTheSdkWasAsked() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Recordings.files(Recordings.golden("serverless"), ".json")) {
            Map<String, @Nullable Object> recorded = Json.parseObject(Files.readString(file));
            if (recorded.get("request") instanceof Map<?, ?> request) {
                String name = String.valueOf(recorded.get("case"));
                tests.add(DynamicTest.dynamicTest(name, () -> hasStatus(name, request)));
            }
        }
        assertThat(tests).hasSize(STATUS.size());
        return tests;
    }

    private static void hasStatus(String name, Map<?, ?> request) throws IOException {
        Response response = send(request, request.get("body") instanceof String body ? body : "");

        assertThat(response.status()).isEqualTo(STATUS.get(name));
        if (name.equals("sdk_health")) {
            assertThat(response.body()).isEqualTo("OK");
        } else if (response.status() == 400) {
            assertThat(response.frames())
                    .singleElement()
                    .satisfies(error -> assertThat(error).containsKeys("errorType", "errorMessage"));
        } else if (response.status() == 200) {
            // They are for another plugin, which is said, and not passed over.
            assertThat(types(response)).containsExactly("error", "end");
        }
    }

    /** The daemon cuts a large embedding into requests of one session and adds the answers up. */
    @Test
    void batchesOfOneSessionFitTogether() throws IOException {
        List<Object> usages = new ArrayList<>();
        for (int texts : new int[] {5, 5, 2}) {
            String[] batch = new String[texts];
            Arrays.fill(batch, "text");
            PluginRequest request = PluginRequest.model(
                            "golden", ModelType.TEXT_EMBEDDING, "golden-embed", Map.of("api_key", "good"))
                    .embed(batch);
            Response response = send(
                    Map.of(
                            "request_line",
                            "POST /invoke?action=invoke_text_embedding HTTP/1.1",
                            "headers",
                            List.of(List.of("Host", "plugin"), List.of("Transfer-Encoding", "chunked"))),
                    Json.write(Map.of("session_id", "one", "event", "request", "data", request.data())));

            assertThat(types(response)).containsExactly("stream", "end");
            Map<?, ?> result = (Map<?, ?>) ((Map<?, ?>) response.frames().get(0).get("data")).get("data");
            assertThat((List<?>) result.get("embeddings")).hasSize(texts);
            Map<?, ?> usage = (Map<?, ?>) result.get("usage");
            usages.add(List.of(
                    String.valueOf(result.get("model")),
                    String.valueOf(usage.get("unit_price")),
                    String.valueOf(usage.get("price_unit")),
                    String.valueOf(usage.get("currency"))));
        }
        assertThat(usages.stream().distinct()).hasSize(1);
    }

    private static List<Object> types(Response response) {
        return response.frames().stream()
                .<Object>map(frame -> ((Map<?, ?>) frame.get("data")).get("type"))
                .toList();
    }

    /**
     * What came back.
     *
     * @param head in lower case
     * @param body without the framing of chunks
     */
    private record Response(int status, String head, String body) {

        List<Map<String, @Nullable Object>> frames() {
            List<Map<String, @Nullable Object>> frames = new ArrayList<>();
            for (String line : body.split("\n", -1)) {
                if (!line.isEmpty()) {
                    frames.add(parse(line));
                }
            }
            return frames;
        }

        private static Map<String, @Nullable Object> parse(String line) {
            try {
                return Json.parseObject(line);
            } catch (JsonException e) {
                throw new AssertionError("no JSON, which fails the call: " + line, e);
            }
        }
    }

    /** Sends the recorded head, and the body in the way that the head says. */
    private static Response send(Map<?, ?> request, String body) throws IOException {
        Object line = request.get("request_line") == null ? request.get("line") : request.get("request_line");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(line + "\r\n");
        boolean chunked = false;
        boolean host = false;
        for (Object header : (List<?>) request.get("headers")) {
            List<?> pair = (List<?>) header;
            head.append(pair.get(0)).append(": ").append(pair.get(1)).append("\r\n");
            chunked |= "Transfer-Encoding".equals(pair.get(0));
            host |= "Host".equals(pair.get(0));
        }
        head.append(host ? "" : "Host: plugin\r\n").append("Connection: close\r\n");
        head.append(chunked ? "\r\n" : "Content-Length: " + bytes.length + "\r\n\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            if (chunked) {
                socket.getOutputStream()
                        .write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            socket.getOutputStream().write(bytes);
            if (chunked) {
                socket.getOutputStream().write("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            }
            return response(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private static Response response(String text) {
        int end = text.indexOf("\r\n\r\n");
        String head = text.substring(0, end).toLowerCase(Locale.ROOT);
        String rest = text.substring(end + 4);
        StringBuilder body = new StringBuilder();
        if (head.contains("transfer-encoding: chunked")) {
            int length = -1;
            while (length != 0) {
                int line = rest.indexOf("\r\n");
                length = Integer.parseInt(rest.substring(0, line), 16);
                body.append(rest, line + 2, line + 2 + length);
                rest = rest.substring(line + 2 + length + 2);
            }
        } else {
            body.append(rest);
        }
        String decoded = new String(body.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new Response(Integer.parseInt(head.substring(9, 12)), head, decoded);
    }
}
