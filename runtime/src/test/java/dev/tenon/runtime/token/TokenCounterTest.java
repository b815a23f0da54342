package dev.tenon.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.PromptMessageTool;
import dev.tenon.runtime.message.Role;
import dev.tenon.runtime.message.ToolCall;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of GPT-2, counted without any network. */
final class TokenCounterTest {

    private final TokenCounter counter = TokenCounter.gpt2();

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "hello world, 2",
        "Hello world!, 3",
        "<|endoftext|>, 7",
        "'    four spaces', 5",
        "antidisestablishmentarianism, 5"
    })
    void knownCounts(String text, long tokens) {
        assertThat(counter.count(text)).isEqualTo(tokens);
    }

    @Test
    void aLongTextCountsItsCodePoints() {
        assertThat(counter.count("a".repeat(99_999))).isLessThan(99_999);
        assertThat(counter.count("a".repeat(100_000))).isEqualTo(100_000);
        assertThat(counter.count("👋".repeat(100_000))).isEqualTo(100_000);
    }

    @Test
    void aLoneSurrogateCountsAsTheReplacementCharacter() {
        assertThat(counter.count("a\uD83D b\uDC4B")).isEqualTo(counter.count("a\uFFFD b\uFFFD"));
        assertThat(counter.count("a\uD83D\uDC4B")).isNotEqualTo(counter.count("a\uFFFD\uFFFD"));
    }

    @Test
    void nobodyWaitsForAnothersCount() throws Exception {
        int threads = 4;
        CyclicBarrier together = new CyclicBarrier(threads);
        ThreadMXBean watch = ManagementFactory.getThreadMXBean();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Callable<Long> waits = () -> {
                count(50);
                waits(watch);
                together.await();
                long before = waits(watch);
                count(2000);
                return waits(watch) - before;
            };
            long sum = 0;
            for (Future<Long> waited : executor.invokeAll(Collections.nCopies(threads, waits))) {
                sum += waited.get();
            }

            assertThat(sum).as("a few, for what the JVM does by itself").isLessThan(20);
        } finally {
            executor.shutdownNow();
        }
    }

    private void count(int times) {
        for (int i = 0; i < times; i++) {
            counter.count("The quick brown fox jumps over the lazy dog. ".repeat(50));
        }
    }

    /** Returns how often the current thread has waited for a lock. */
    private static long waits(ThreadMXBean watch) {
        ThreadInfo info = watch.getThreadInfo(Thread.currentThread().getId());
        return info.getBlockedCount() + info.getWaitedCount();
    }

    @Test
    void manyMayCountAtOnce() throws Exception {
        String text = "The quick brown fox jumps over the lazy dog. ".repeat(100);
        long expected = counter.count(text);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Long>> counts = IntStream.range(0, 64)
                    .<Callable<Long>>mapToObj(i -> () -> counter.count(text))
                    .toList();

            for (Future<Long> count : threads.invokeAll(counts)) {
                assertThat(count.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyMessageToolAndCallIsEstimated() {
        PromptMessage system = PromptMessage.of(Role.SYSTEM, "hello world");
        PromptMessage user = PromptMessage.of(Role.USER, "hello world");
        PromptMessage call = new PromptMessage(
                Role.ASSISTANT,
                List.of(),
                true,
                null,
                List.of(new ToolCall("c", "function", "hello", "hello world")),
                null,
                null);
        PromptMessageTool tool = new PromptMessageTool("hello", "world", Map.of());

        assertThat(TokenEstimate.of(List.of(), List.of())).isZero();
        assertThat(TokenEstimate.of(List.of(user), List.of())).isEqualTo(3 + 1 + 2 + 3);
        assertThat(TokenEstimate.of(List.of(system, user), List.of())).isEqualTo(2 * (3 + 1 + 2) + 3);
        assertThat(TokenEstimate.of(List.of(call), List.of()))
                .isEqualTo(3 + counter.count("assistant") + (3 + 1 + 2) + 3);
        assertThat(TokenEstimate.of(List.of(user), List.of(tool)))
                .isEqualTo(9 + counter.count("{\"name\":\"hello\",\"description\":\"world\",\"parameters\":{}}"));
    }
}
