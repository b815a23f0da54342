package dev.tenon.runtime.session;

import static dev.tenon.runtime.session.Harness.error;
import static dev.tenon.runtime.session.Harness.request;
import static dev.tenon.runtime.session.Harness.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of the sessions when the plugin ends: whoever waits for one hears of it. */
final class StopTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void whatEndsInTimeIsAnswered() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Harness harness = new Harness((request, out) -> {
            begun.countDown();
            Thread.sleep(200);
            out.text("done").usage(1, 1);
        });
        String session = harness.send(request("invoke_llm"));
        begun.await();
        harness.stop(Duration.ofSeconds(30));

        assertThat(text(harness.messages(session))).isEqualTo("done");
    }

    @Test
    void whatRunsOrWaitsAfterThatFails() throws Exception {
        Settings one = new Settings(1, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(1));
        AtomicInteger begun = new AtomicInteger();
        Harness harness = new Harness(
                (request, out) -> {
                    begun.incrementAndGet();
                    new CountDownLatch(1).await();
                },
                one);
        List<String> sessions = List.of(harness.send(request("invoke_llm")), harness.send(request("invoke_llm")));
        harness.stop(SHORT);
        harness.await();

        assertThat(sessions).allSatisfy(session -> assertStopped(harness.messages(session), "waited 0.1 s"));
        assertThat(begun).as("a session that waited is not begun").hasValue(1);
    }

    @Test
    void whatComesWhileItStopsIsRefused() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Harness harness = new Harness((request, out) -> {
            go.await();
            out.text("done").usage(1, 1);
        });
        String running = harness.send(request("invoke_llm"));
        harness.stop(SHORT);
        List<Map<String, Object>> late = harness.answer(request("invoke_llm"));
        go.countDown();

        assertStopped(harness.messages(running), "waited");
        assertStopped(late, "the plugin is stopping");
    }

    @Test
    void aChannelThatNobodyReadsHoldsNothingUp() throws Exception {
        Harness harness = new Harness((request, out) -> new CountDownLatch(1).await());
        harness.send(request("invoke_llm"));
        CountDownLatch read = harness.stopReading();
        long start = System.nanoTime();
        harness.stop(SHORT);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        read.countDown();
        harness.await();
    }

    @Test
    void whenTheMemoryIsUsedUpEverySessionIsAnsweredBeforeTheEnd() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Harness harness = new Harness((request, out) -> {
            if (request.stream()) {
                begun.countDown();
                new CountDownLatch(1).await();
            }
            throw new OutOfMemoryError("test");
        });
        AtomicInteger answeredBefore = new AtomicInteger(-1);
        harness.onFatal(() -> answeredBefore.set(harness.written.size()));
        String other = harness.send(request("invoke_llm"));
        begun.await();
        Map<String, Object> data = request("invoke_llm");
        data.put("stream", false);
        List<Map<String, Object>> failed = harness.answer(data);

        assertStopped(failed, "the plugin is out of memory");
        assertStopped(harness.messages(other), "the plugin is out of memory");
        assertThat(answeredBefore).as("frames before the end of the process").hasValue(4);
    }

    private static void assertStopped(List<Map<String, Object>> messages, String reason) {
        assertThat(messages).hasSize(2);
        assertThat(error(messages))
                .containsEntry("error_type", "InvokeServerUnavailableError")
                .extractingByKey("message")
                .asString()
                .contains(reason);
    }
}
