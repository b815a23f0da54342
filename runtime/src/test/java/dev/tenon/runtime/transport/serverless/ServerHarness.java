package dev.tenon.runtime.transport.serverless;

import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.StartException;
import dev.tenon.runtime.transport.TestPlugin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A plugin that serves in this JVM, and clients of it. */
final class ServerHarness implements AutoCloseable {

    final TestPlugin plugin = new TestPlugin();
    final PluginServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ServerHarness() throws StartException {
        this(1000);
    }

    ServerHarness(int workers) throws StartException {
        Settings settings =
                new Settings(workers, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(60));
        server = PluginServer.start(
                new Sessions(plugin, settings), new ServerlessSettings("127.0.0.1", 0, 100_000, Duration.ofMillis(50)));
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).build());
    }

    HttpResponse<String> post(String body) throws Exception {
        return send(invocation(body));
    }

    CompletableFuture<HttpResponse<String>> postAsync(String body) {
        return client.sendAsync(invocation(body), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).get(30, TimeUnit.SECONDS);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpRequest invocation(String body) {
        return request("/invoke?action=invoke_llm")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Connects as the daemon does, which says nothing of the length of what it sends. */
    Call call(String body) throws IOException {
        return new Call(server.port(), body);
    }

    @Override
    public void close() {
        plugin.go.release(10_000);
        try {
            server.drain(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A connection with one request, whose answer is read piece by piece. */
    static final class Call implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader reader;

        Call(int port, String body) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(30_000);
            reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            String head =
                    "POST /invoke?action=invoke_llm HTTP/1.1\r\nHost: plugin\r\nUser-Agent: Go-http-client/1.1\r\n"
                            + "Transfer-Encoding: chunked\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\n"
                            + "Dify-Plugin-Session-Id: s\r\nAccept-Encoding: gzip\r\n\r\n"
                            + Integer.toHexString(bytes.length) + "\r\n";
            socket.getOutputStream().write((head + body + "\r\n0\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }

        /** Reads lines of the answer, its head included, until one has the given text. */
        String readUntil(String text) throws IOException {
            String line;
            do {
                line = reader.readLine();
                if (line == null) {
                    throw new AssertionError("the answer ends without " + text);
                }
            } while (!line.contains(text));
            return line;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
