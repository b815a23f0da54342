package dev.tenon.sample.xinference.daemon;

import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Dify's API asks of the daemon.
 *
 * @param url where it is
 * @param key the key of its server
 */
record DaemonApi(String url, String key) {

    private static final String TENANT = "0e2e0e2e-0e2e-4e2e-8e2e-0e2e0e2e0e2e";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "between-the-parts";
    private static final String EVENT = "data: ";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Where the daemon takes which action, below {@code dispatch}. */
    private static final Map<String, String> PATHS = Map.of(
            "invoke_llm", "llm/invoke",
            "get_llm_num_tokens", "llm/num_tokens",
            "invoke_text_embedding", "text_embedding/invoke",
            "invoke_rerank", "rerank/invoke",
            "invoke_tts", "tts/invoke",
            "get_tts_model_voices", "tts/model/voices",
            "invoke_speech2text", "speech2text/invoke",
            "validate_model_credentials", "model/validate_model_credentials",
            "get_ai_model_schemas", "model/schema");

    boolean isHealthy() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url + "/health/check")).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Uploads a package and installs it; returns the unique identifier that the daemon gave it. */
    String install(Path file) throws IOException, InterruptedException {
        String identifier = Values.text(upload(file), "unique_identifier");
        Map<String, Object> order = Map.of(
                "plugin_unique_identifiers", List.of(identifier), "source", "package", "metas", List.of(Map.of()));
        Object task = post("management/install/identifiers", order);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Values.flag(task, "all_installed")) {
            Object state = get("management/install/tasks/" + Values.text(task, "task_id"));
            if (Values.text(state, "status").equals("success")) {
                return identifier;
            }
            if (Values.text(state, "status").equals("failed") || System.nanoTime() > end) {
                throw new AssertionError("the daemon did not install the package: " + state);
            }
            Thread.sleep(50);
        }
        return identifier;
    }

    /** Returns the identifiers of the plugins that the daemon has for the workspace, by those of their installations. */
    Map<String, String> installed() throws IOException, InterruptedException {
        Map<String, String> installed = new TreeMap<>();
        for (Object each : Values.list(get("management/list?page=1&page_size=256"), "list")) {
            installed.put(Values.text(each, "id"), Values.text(each, "plugin_unique_identifier"));
        }
        return installed;
    }

    void uninstall(String identifier) throws IOException, InterruptedException {
        for (Map.Entry<String, String> each : installed().entrySet()) {
            if (each.getValue().equals(identifier)) {
                post("management/uninstall", Map.of("plugin_installation_id", each.getKey()));
            }
        }
    }

    /** Returns the key by which a plugin attaches itself. */
    String debuggingKey() throws IOException, InterruptedException {
        return Values.text(post("debugging/key", Map.of()), "key");
    }

    /** Has the daemon ask a plugin. */
    Answer call(String plugin, PluginRequest request) throws IOException, InterruptedException {
        try (Stream<String> events = events(plugin, request)) {
            return new Answer(events.map(event -> object(data(plugin, event))).toList(), null);
        }
    }

    /** Has the daemon ask a plugin; the events can be read while they come, and whoever closes them goes away. */
    Stream<String> events(String plugin, PluginRequest request) throws IOException, InterruptedException {
        Map<String, @Nullable Object> data = new TreeMap<>(request.data());
        String action = String.valueOf(data.remove("action"));
        data.remove("type");
        Object user = data.remove("user_id");
        HttpRequest dispatch = json(
                        "dispatch/" + PATHS.get(action), Map.of("user_id", String.valueOf(user), "data", data))
                .header("X-Plugin-ID", plugin)
                .build();
        return HTTP.send(dispatch, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith(EVENT))
                .map(line -> line.substring(EVENT.length()));
    }

    private Object upload(Path file) throws IOException, InterruptedException {
        HttpRequest request = request("management/install/upload/package")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(part("dify_pkg\"; filename=\"" + file.getFileName())),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString(
                                "\r\n" + part("verify_signature") + "false\r\n--" + BOUNDARY + "--\r\n")))
                .build();
        return data("upload", text(request));
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    private Object get(String path) throws IOException, InterruptedException {
        return data(path, text(request(path).build()));
    }

    private Object post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return data(path, text(json(path, body).build()));
    }

    private HttpRequest.Builder json(String path, Map<String, ?> body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(Json.write(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/plugin/" + TENANT + "/" + path))
                .header("X-Api-Key", key)
                .timeout(PATIENCE);
    }

    private static String text(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    /** Returns what an answer of the daemon holds, if it is no refusal. */
    private static Object data(String what, String answer) {
        Map<String, @Nullable Object> json = Json.parseObject(answer);
        if (Values.integer(json, "code") != 0) {
            throw new AssertionError(what + ": " + answer);
        }
        return Values.at(json, "data");
    }

    @SuppressWarnings("unchecked") // a result is a JSON object
    private static Map<String, Object> object(Object result) {
        return (Map<String, Object>) result;
    }
}
