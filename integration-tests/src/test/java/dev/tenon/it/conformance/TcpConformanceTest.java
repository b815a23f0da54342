package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.it.golden.GoldenPlugin;
import dev.tenon.it.transport.DebugPort;
import dev.tenon.runtime.Secret;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.StartException;
import dev.tenon.runtime.transport.remote.RemoteSettings;
import dev.tenon.runtime.transport.remote.RemoteTransport;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginClient;
import dev.tenon.testkit.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Remote debugging against what Dify's daemon said to plugins that registered rightly and wrongly. */
@Tag("conformance")
final class TcpConformanceTest {

    private static final String KEY = "recorded-key";

    /** Everything the daemon was ever seen to say is shown, and nothing of it is asked for again. */
    @TestFactory
    List<DynamicTest> refusals() throws IOException {
        Map<String, @Nullable Object> file =
                Json.parseObject(Files.readString(Recordings.golden("tcp/expectations.json")));
        Map<String, List<String>> said = new LinkedHashMap<>();
        ((Map<?, ?>) Values.at(file, "cases")).forEach((name, expected) -> {
            List<String> lines = new ArrayList<>();
            ((List<?>) Values.at(expected, "text_lines")).forEach(line -> lines.add(String.valueOf(line)));
            if (!lines.isEmpty()) {
                said.put(String.valueOf(name), lines);
            }
        });
        assertThat(said).hasSizeGreaterThan(25);
        return said.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> refused(each.getValue())))
                .toList();
    }

    private static void refused(List<String> lines) throws Exception {
        List<String> notices = new CopyOnWriteArrayList<>();
        try (DebugPort daemon = new DebugPort()) {
            FutureTask<Integer> status = attach(daemon, notices);
            daemon.accept();
            daemon.readLine();
            daemon.write(lines);
            daemon.hangUp();

            boolean ofTheKey = lines.get(0).startsWith("handshake failed, invalid key");
            assertThat(status.get(60, TimeUnit.SECONDS)).isEqualTo(ofTheKey ? 2 : 1);
            for (String line : lines) {
                assertThat(notices).contains("127.0.0.1:" + daemon.port() + " says: " + line);
            }
            assertThat(notices).last().asString().startsWith("refused: ");
        }
    }

    /** Types are strict over TCP: ours are those of declarations that the daemon took. */
    @Test
    void declarationsHaveTheTypesOfThoseThatWereTaken() throws Exception {
        Map<String, Set<String>> taken = new TreeMap<>();
        for (String recording : List.of(
                "mini_ok_minimal", "mini_ok_sdk_declaration", "sdk_predef_actions", "sdk_custom_register_and_llm")) {
            for (Map<String, @Nullable Object> entry :
                    Recordings.jsonLines(Recordings.golden("tcp/" + recording + ".jsonl"))) {
                if (String.valueOf(entry.get("line")).contains("_declaration\"")) {
                    types("", Json.parseObject(String.valueOf(entry.get("line"))), taken);
                }
            }
        }
        Map<String, Set<String>> ours = new TreeMap<>();
        FutureTask<Integer> status;
        try (DebugPort daemon = new DebugPort()) {
            status = attach(daemon, new CopyOnWriteArrayList<>());
            for (String message : daemon.register()) {
                if (message.contains("_declaration\"")) {
                    types("", Json.parseObject(message), ours);
                }
            }
        }
        ours.keySet().retainAll(taken.keySet());

        assertThat(status.get(60, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(ours).hasSizeGreaterThan(60);
        ours.forEach((path, types) -> assertThat(taken.get(path)).as(path).containsAll(types));
    }

    private static void types(String path, @Nullable Object value, Map<String, Set<String>> types) {
        if (value instanceof Map<?, ?> map) {
            types.computeIfAbsent(path, key -> new TreeSet<>()).add("object");
            map.forEach((name, member) -> types(path + "." + name, member, types));
        } else if (value instanceof List<?> list) {
            types.computeIfAbsent(path, key -> new TreeSet<>()).add("list");
            list.forEach(element -> types(path + "[]", element, types));
        } else if (value != null) {
            String type = value instanceof Number ? "number" : value.getClass().getSimpleName();
            types.computeIfAbsent(path, key -> new TreeSet<>()).add(type);
        }
    }

    /** The lines that the daemon wrote to attached plugins are answered. */
    @Test
    void recordedRequestsAreAnswered() throws Exception {
        List<Map<String, @Nullable Object>> requests = new ArrayList<>();
        for (Path file : Recordings.files(Recordings.golden("tcp"), ".jsonl")) {
            for (Map<String, @Nullable Object> entry : Recordings.jsonLines(file)) {
                if ("down".equals(entry.get("dir"))
                        && String.valueOf(entry.get("line")).contains("\"event\":\"request\"")) {
                    requests.add(Json.parseObject(String.valueOf(entry.get("line"))));
                }
            }
        }
        assertThat(requests).hasSizeGreaterThan(30);
        FutureTask<Integer> status;
        try (DebugPort daemon = new DebugPort()) {
            status = attach(daemon, new CopyOnWriteArrayList<>());
            daemon.register();
            try (PluginClient client = daemon.client()) {
                for (Map<String, @Nullable Object> request : requests) {
                    Answer answer = client.call(GoldenRequests.adapted(request));
                    assertThat(answer.error()).as(request.toString()).isNull();
                }
                assertThat(client.strayLines()).isEmpty();
            }
        }
        assertThat(status.get(60, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private static FutureTask<Integer> attach(DebugPort daemon, List<String> notices) throws StartException {
        GoldenPlugin plugin = new GoldenPlugin();
        Settings settings = Settings.of(Map.of());
        RemoteTransport transport = new RemoteTransport(
                plugin,
                new Sessions(plugin, settings),
                settings.heartbeat(),
                new RemoteSettings("127.0.0.1", daemon.port(), Secret.of(KEY), 1),
                notices::add);
        FutureTask<Integer> status = new FutureTask<>(transport::serve);
        Thread thread = new Thread(status, "attached");
        thread.setDaemon(true);
        thread.start();
        return status;
    }
}
