package dev.tenon.sample.xinference.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample over HTTP, behind Dify's own daemon, which runs no plugins itself then. */
@Tag("daemon")
class ServerlessIT {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_BYTES = 256 << 10;

    @TempDir
    private static Path folder;

    private static EmbeddedXinference server;
    private static ServedPlugin plugin;
    private static Connector connector;
    private static Daemon daemon;
    private static String identifier;

    @BeforeAll
    static void start() throws Exception {
        Path file = Path.of(System.getProperty("sample.package"));
        server = EmbeddedXinference.builder().pause(PAUSE).start();
        plugin = ServedPlugin.start(file, folder.resolve("served"));
        connector = new Connector(plugin.endpoint());
        Map<String, String> variables = new HashMap<>(connector.variables());
        variables.put("MAX_SERVERLESS_REQUEST_BYTES", String.valueOf(MOST_BYTES));
        daemon = Daemon.start(DaemonSettings.ofProperties(), folder, variables);
        identifier = daemon.api().install(file);
    }

    @AfterAll
    static void stop() throws Exception {
        if (identifier != null) {
            daemon.api().uninstall(identifier);
        }
        for (AutoCloseable each : new AutoCloseable[] {daemon, connector, plugin, server}) {
            if (each != null) {
                each.close();
            }
        }
    }

    private static SampleCalls calls() {
        return new SampleCalls(daemon.api(), server);
    }

    /** Returns the events of an answer to a text, as they come. */
    private static Stream<String> chat(String text) throws IOException, InterruptedException {
        return daemon.api()
                .events(SampleCalls.PLUGIN, calls().model(ModelType.LLM).chat(text));
    }

    @Test
    void everyTypeAnswers() throws Exception {
        calls().everyTypeAnswers();
        assertThat(daemon.plugins()).isEmpty();
    }

    @Test
    void piecesComeWhileTheModelIsWriting() throws Exception {
        try (Stream<String> events = chat("chunks=20")) {
            Iterator<String> each = events.iterator();
            assertThat(each.next()).contains("00000");
            long first = System.nanoTime();
            assertThat(each).toIterable().hasSizeGreaterThan(10);
            assertThat(Duration.ofNanos(System.nanoTime() - first)).isGreaterThan(PAUSE.multipliedBy(10));
        }
    }

    @Test
    void anErrorInMidStreamFollowsWhatCameBefore() throws Exception {
        server.failNext("/v1/chat/completions", Fault.errorAfter(4, "the engine is gone"));
        try (Stream<String> events = chat("chunks=20")) {
            List<String> all = events.toList();
            assertThat(all).hasSizeGreaterThan(1).first().asString().contains("00000");
            assertThat(all.get(all.size() - 1)).contains("InvokeServerUnavailableError", "the engine is gone");
        }
    }

    @Test
    void manyTextsAreEmbeddedInSeveralRequests() throws Exception {
        List<String> texts = Collections.nCopies(40, "word ".repeat(4000));
        int before = embeddings();

        assertThat(calls().call(calls().model(ModelType.TEXT_EMBEDDING).embed(texts.toArray(String[]::new)))
                        .vectors())
                .hasSize(texts.size());
        assertThat(embeddings() - before).isGreaterThan(1);
    }

    private static int embeddings() throws IOException {
        return plugin.log().split("invoke_text_embedding", -1).length;
    }

    @Test
    void whoLeavesCancelsTheCall() throws Exception {
        try (Stream<String> events = chat("chunks=1000")) {
            assertThat(events.iterator().next()).contains("00000");
        }
        plugin.await(Pattern.compile("invoke_llm in-dify was cancelled"));
    }
}
