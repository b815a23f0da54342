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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Sessions that nobody waits for any more. */
final class DeadlineTest {

    private static final Settings SHORT =
            new Settings(10, Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofSeconds(1));

    @Test
    void codeThatListensIsInterrupted() {
        AtomicInteger interrupted = new AtomicInteger();
        Harness harness = new Harness(
                (request, out) -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.incrementAndGet();
                        throw e;
                    }
                },
                SHORT);

        assertTookTooLong(harness.answer(request("invoke_llm")));
        assertThat(interrupted).hasValue(1);
    }

    @Test
    void codeThatDoesNotListenIsAnsweredAllTheSameAndItsLaterOutputDropped() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        Harness harness = new Harness(
                (request, out) -> {
                    awaitUninterruptibly(answered);
                    out.text("too late");
                },
                SHORT);
        String session = harness.send(request("invoke_llm"));
        harness.awaitEnd(session);
        answered.countDown();
        harness.await();

        assertTookTooLong(harness.messages(session));
    }

    @Test
    void textSoFarStaysSent() {
        Harness harness = new Harness(
                (request, out) -> {
                    out.text("so far");
                    new CountDownLatch(1).await();
                },
                SHORT);
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

        assertThat(messages).hasSize(3);
        assertThat(text(messages)).isEqualTo("so far");
        assertTookTooLong(messages.subList(1, 3));
    }

    @RepeatedTest(20)
    void anAnswerAtTheVeryMomentIsWholeOrAnErrorAndNeverBoth() {
        Harness harness = new Harness(
                (request, out) -> {
                    Thread.sleep(48);
                    out.text("just in time").usage(1, 1);
                },
                new Settings(10, Duration.ofMillis(50), Duration.ofSeconds(10), Duration.ofSeconds(1)));
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

        assertThat(messages.stream().map(message -> message.get("type")).toList())
                .isIn(
                        List.of("stream", "stream", "end"),
                        List.of("error", "end"),
                        List.of("stream", "error", "end"),
                        List.of("stream", "stream", "error", "end"));
    }

    @Test
    void theTimeThatARequestWaitedCounts() throws Exception {
        Duration limit = Duration.ofSeconds(3);
        Harness harness = new Harness(
                (request, out) -> {
                    if (request.messages().get(0).text().equals("first")) {
                        Thread.sleep(2000);
                        out.text("done").usage(1, 1);
                    } else {
                        new CountDownLatch(1).await();
                    }
                },
                new Settings(1, limit, Duration.ofSeconds(10), Duration.ofSeconds(1)));
        long arrival = System.nanoTime();
        harness.send(asked("first"));
        String second = harness.send(asked("second"));
        harness.awaitEnd(second);

        assertThat(Duration.ofNanos(System.nanoTime() - arrival)).isBetween(limit, limit.plusMillis(1500));
        assertThat(error(harness.messages(second))).containsEntry("error_type", "InvokeConnectionError");
        harness.await();
    }

    private static Map<String, Object> asked(String text) {
        Map<String, Object> data = request("invoke_llm");
        data.put("prompt_messages", List.of(Map.of("role", "user", "content", text)));
        return data;
    }

    private static void assertTookTooLong(List<Map<String, Object>> messages) {
        assertThat(messages).hasSize(2);
        assertThat(error(messages))
                .containsEntry("error_type", "InvokeConnectionError")
                .extractingByKey("message")
                .asString()
                .isEqualTo("[acme] Connection Error, the session took longer than 0.2 s");
    }

    static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // exactly what this code does not listen to
            }
        }
    }
}
