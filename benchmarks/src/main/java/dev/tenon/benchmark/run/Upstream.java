package dev.tenon.benchmark.run;

import dev.tenon.benchmark.upstream.FakeUpstream;
import dev.tenon.runtime.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The server behind the plugins, in a process of its own. */
final class Upstream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private Upstream(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Upstream start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FakeUpstream.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String port =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (port == null) {
            throw new IOException("the upstream did not start");
        }
        return new Upstream(process, Integer.parseInt(port));
    }

    int port() {
        return port;
    }

    /** Returns how many requests it has answered. */
    long requests() throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + "/bench/stats");
        String body = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return Json.parseObject(body).get("requests") instanceof Number count ? count.longValue() : 0;
    }

    ProcessGroup group() {
        return new ProcessGroup(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
