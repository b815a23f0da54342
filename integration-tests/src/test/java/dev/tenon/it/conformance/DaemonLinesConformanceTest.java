package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.it.golden.GoldenPlugin;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The lines that Dify's daemon itself writes are understood: each is answered, and nothing in it counts as a bad request. */
@Tag("conformance")
final class DaemonLinesConformanceTest {

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

    private static void understood(Map<String, @Nullable Object> envelope) {
        Answer answer = plugin.call(GoldenRequests.adapted(envelope));

        assertThat(answer.error()).isNull();
        assertThat(plugin.client().strayLines()).isEmpty();
    }
}
