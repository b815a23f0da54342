package dev.tenon.runtime.session;

import static dev.tenon.runtime.session.Harness.error;
import static dev.tenon.runtime.session.Harness.request;
import static dev.tenon.runtime.session.Harness.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many sessions at once. */
final class ConcurrencyTest {

    @Test
    void fiftySessionsOfAThousandChunksKeepTheirOrder() {
        Harness harness = new Harness((request, out) -> {
            for (int i = 0; i < 1000; i++) {
                out.text(i + " ");
            }
            out.usage(1, 1);
        });
        List<String> sessions = IntStream.range(0, 50)
                .mapToObj(i -> harness.send(request("invoke_llm")))
                .toList();
        harness.await();

        String expected = IntStream.range(0, 1000).mapToObj(i -> i + " ").collect(Collectors.joining());
        assertThat(sessions)
                .allSatisfy(
                        session -> assertThat(text(harness.messages(session))).isEqualTo(expected));
    }

    @Test
    void aThousandSessionsThatWaitAreAllAnswered() {
        Harness harness = new Harness((request, out) -> {
            Thread.sleep(20);
            out.text("done").usage(1, 1);
        });
        List<String> sessions = IntStream.range(0, 1000)
                .mapToObj(i -> harness.send(request("invoke_llm")))
                .toList();
        harness.await();

        assertThat(sessions)
                .allSatisfy(
                        session -> assertThat(text(harness.messages(session))).isEqualTo("done"));
    }

    @Test
    void whatCannotWaitAnyMoreIsToldThatThePluginIsBusy() {
        CountDownLatch open = new CountDownLatch(1);
        Settings settings = new Settings(1, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(1));
        Harness harness = new Harness(
                (request, out) -> {
                    open.await();
                    out.text("done").usage(1, 1);
                },
                settings);
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < 1003; i++) {
            sessions.add(harness.send(request("invoke_llm")));
        }
        open.countDown();
        harness.await();

        List<Map<String, Object>> refused = sessions.stream()
                .map(harness::messages)
                .filter(messages -> messages.size() == 2)
                .map(Harness::error)
                .toList();
        assertThat(refused)
                .hasSize(2)
                .allSatisfy(error -> assertThat(error)
                        .containsEntry("error_type", "InvokeServerUnavailableError")
                        .extractingByKey("message")
                        .asString()
                        .contains("plugin busy: 1 running, 1000 waiting"));
        assertThat(error(harness.messages(sessions.get(1002)))).isNotNull();
    }

    @Test
    void whatHasWaitedTooLongIsToldSoWhileTheOthersStillRun() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        Settings settings = new Settings(1, Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofSeconds(1));
        Harness harness = new Harness(
                (request, out) -> {
                    DeadlineTest.awaitUninterruptibly(open);
                    out.text("done").usage(1, 1);
                },
                settings);
        harness.send(request("invoke_llm"));
        List<String> waiting = IntStream.range(0, 3)
                .mapToObj(i -> harness.send(request("invoke_llm")))
                .toList();
        try {
            for (String session : waiting) {
                harness.awaitEnd(session);
                assertThat(error(harness.messages(session)))
                        .containsEntry("error_type", "InvokeServerUnavailableError")
                        .extractingByKey("message")
                        .asString()
                        .contains("plugin busy: 1 running");
            }
        } finally {
            open.countDown();
        }
        harness.await();
    }
}
