package dev.tenon.runtime.rehearsal;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.StdioTransport;
import dev.tenon.runtime.transport.StreamTransport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The start of a plugin whose loaded classes become the archive for later starts. Requests are answered by a plugin of the runtime's own,
 * whose upstream is in this process; the author's objects are made only if standard input brings a request afterwards. Whatever fails
 * leaves the archive with fewer classes.
 */
public final class Rehearsal {

    /** The value of {@code INSTALL_METHOD} that asks for it; only the launcher does. */
    public static final String INSTALL_METHOD = "rehearsal";

    /** The second round finds open connections and known schemas. */
    private static final int ROUNDS = 2;

    private static final Settings SETTINGS =
            Settings.of(Map.of("TENON_SESSION_TIMEOUT", "10", "TENON_DRAIN_SECONDS", "10"));

    private Rehearsal() {}

    /** Rehearses, then serves standard input as an installed plugin does, and ends the JVM. */
    public static void run(Plugin plugin, Settings settings) {
        tryTo(Rehearsal::answer);
        tryTo(() -> ClassPathClasses.load(System.getProperty("java.class.path")));
        StdioTransport.run(plugin, settings);
    }

    private static void tryTo(Callable<?> part) {
        try {
            part.call();
        } catch (Exception | LinkageError e) {
            System.err.println("tenon: the archive will hold fewer classes: " + e);
        }
    }

    /** Answers requests to the runtime's own plugin; returns the frames. */
    static String answer() throws IOException {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        try (LoopbackServer server = LoopbackServer.start(RehearsalModel.upstream())) {
            byte[] requests = Stream.of(RehearsalModel.TEXT, RehearsalModel.EVENTS, RehearsalModel.ERROR)
                    .flatMap(model -> Stream.of(
                            request("get_ai_model_schemas", model, server.uri()),
                            request("invoke_llm", model, server.uri())))
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < ROUNDS; i++) {
                StreamTransport.serve(new RehearsalPlugin(), SETTINGS, new ByteArrayInputStream(requests), frames);
            }
        }
        return frames.toString(StandardCharsets.UTF_8);
    }

    private static String request(String action, String model, URI server) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", "model");
        data.put("action", action);
        data.put("provider", RehearsalPlugin.PROVIDER);
        data.put("model_type", ModelType.LLM.value());
        data.put("model", model);
        data.put("credentials", Map.of("server", server.toString(), "api_key", "none"));
        data.put("prompt_messages", List.of(Map.of("role", "user", "content", "Hello")));
        data.put("model_parameters", Map.of("temperature", 0.7, "max_tokens", 100));
        data.put("stream", model.equals(RehearsalModel.EVENTS));
        return Json.write(Map.of("session_id", action + " " + model, "event", "request", "data", data));
    }
}
