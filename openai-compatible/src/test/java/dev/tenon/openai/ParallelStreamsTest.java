package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginSession;
import dev.tenon.testkit.Values;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many streams at once do not mix, and leave no connection behind. */
@ExtendWith(OnePlugin.class)
final class ParallelStreamsTest {

    /** Answers the question word for word; one that says so is never ended. */
    private static void repeat(Upstream.Request request, OutputStream out) throws Exception {
        String question = Values.text(request.json(), "messages.0.content");
        Upstream.startEvents(out);
        for (String word : question.split("(?<= )")) {
            Upstream.chunk(
                    out,
                    ("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + word + "\"}}]}\n\n")
                            .getBytes(StandardCharsets.UTF_8));
            Thread.sleep(5);
        }
        while (question.startsWith("endless")) {
            Thread.sleep(50);
            Upstream.chunk(out, ": still here\n\n".getBytes(StandardCharsets.UTF_8));
        }
        Upstream.chunk(
                out,
                "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"
                        .getBytes(StandardCharsets.UTF_8));
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void halfOfAHundredStreamsNeverEnds() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-cp", System.getProperty("java.class.path"), TestPlugin.class.getName());
        try (PluginProcess plugin = PluginProcess.start(command, Map.of("TENON_SESSION_TIMEOUT", "5"));
                Upstream upstream = new Upstream(ParallelStreamsTest::repeat)) {
            List<PluginSession> sessions = IntStream.range(0, 100)
                    .mapToObj(i -> plugin.start(Ask.llm(upstream).chat(question(i))))
                    .toList();

            for (int i = 0; i < sessions.size(); i++) {
                Answer answer = sessions.get(i).answer();
                assertThat(new Answer(answer.results(), null).text()).isEqualTo(question(i));
                assertThat(answer.error() == null ? "none" : answer.error().type())
                        .isEqualTo(i % 2 == 0 ? "none" : "InvokeConnectionError");
            }
            awaitAtMost(50, upstream);
            assertThat(plugin.stop(Duration.ofSeconds(30))).isZero();
        }
    }

    @Test
    void aHundredCallsOneAfterTheOtherNeedOneConnection(PluginProcess plugin) {
        try (Upstream upstream = new Upstream(ParallelStreamsTest::repeat)) {
            for (int i = 0; i < 100; i++) {
                assertThat(plugin.call(Ask.llm(upstream).chat("Hi")).text()).isEqualTo("Hi");
            }

            assertThat(upstream.accepted()).isEqualTo(1);
        }
    }

    private static String question(int i) {
        return (i % 2 == 0 ? "finite" : "endless") + " question number " + i + " of a hundred";
    }

    /** The connections of the endless half are closed; those of the other half may be kept for the next call. */
    private static void awaitAtMost(int connections, Upstream upstream) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (upstream.open() > connections && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(upstream.open()).isLessThanOrEqualTo(connections);
    }
}
