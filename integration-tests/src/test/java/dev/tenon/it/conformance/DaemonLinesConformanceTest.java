package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.it.golden.GoldenPlugin;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The lines that Dify's daemon itself writes are understood: each is answered, and nothing in it counts as a bad request. */
@Tag("conformance")
final class DaemonLinesConformanceTest {

    /** The models of the golden plugin in the place of those of the recordings. */
    private static final Map<String, String> MODELS = Map.of(
            "llm", "golden-chat",
            "text-embedding", "golden-embed",
            "rerank", "golden-rerank",
            "tts", "golden-tts",
            "speech2text", "golden-stt",
            "moderation", "golden-mod");

    private static final Set<String> POLLING = Set.of("start_polling", "check_polling");

    private static PluginProcess plugin;

    @BeforeAll
    static void start() {
        plugin = PluginProcess.java(GoldenPlugin.class);
    }

    @AfterAll
    static void stop() {
        plugin.close();
    }

    @TestFactory
    List<DynamicTest> recordedRequests() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Recordings.files(Recordings.golden("daemon/stdio"), ".jsonl")) {
            int number = 0;
            for (Map<String, @Nullable Object> entry : Recordings.jsonLines(file)) {
                Map<String, @Nullable Object> envelope = request(entry);
                if (envelope != null) {
                    tests.add(DynamicTest.dynamicTest(file.getFileName() + "#" + number++, () -> understood(envelope)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private static @Nullable Map<String, @Nullable Object> request(Map<String, @Nullable Object> entry) {
        if (!"in".equals(entry.get("dir"))) {
            return null;
        }
        Map<String, @Nullable Object> envelope = Json.parseObject(String.valueOf(entry.get("line")));
        return "request".equals(envelope.get("event")) ? envelope : null;
    }

    @SuppressWarnings("unchecked")
    private static void understood(Map<String, @Nullable Object> envelope) {
        Map<String, @Nullable Object> data = (Map<String, @Nullable Object>) Values.at(envelope, "data");
        String action = String.valueOf(data.get("action"));
        PluginRequest request = PluginRequest.of(action, "golden");
        for (Map.Entry<String, @Nullable Object> member : data.entrySet()) {
            request = request.with(member.getKey(), member.getValue());
        }
        request = request.with("provider", "golden").with("credentials", Map.of("api_key", "good"));
        if (data.containsKey("model")) {
            String type = String.valueOf(data.get("model_type"));
            request = request.with(
                    "model", POLLING.contains(action) ? "golden-poll" : MODELS.getOrDefault(type, "golden-chat"));
        }
        if (action.equals("start_polling") || action.equals("invoke_llm")) {
            request = request.with("model_parameters", Map.of());
        }
        if (action.equals("start_polling")) {
            request = request.with("prompt_messages", List.of(PluginRequest.message("user", "done:yes")));
        }
        if (action.equals("check_polling")) {
            request = request.with("plugin_state", Map.of("left", 0, "then", "yes"));
        }
        Answer answer = plugin.call(request);

        assertThat(answer.error()).isNull();
        assertThat(plugin.client().strayLines()).isEmpty();
    }
}
