package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ExpiringCacheTest {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final AtomicLong now = new AtomicLong();
    private final ExpiringCache<String, Integer> cache = new ExpiringCache<>(FRESH, 2, now::get);
    private final AtomicInteger computations = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void aValueIsKeptAsLongAsItIsFresh() {
        assertThat(next("a")).isEqualTo(1);
        now.addAndGet(FRESH.toNanos());
        assertThat(next("a")).isEqualTo(1);
        now.incrementAndGet();
        assertThat(next("a")).isEqualTo(2);
    }

    @Test
    void aForgottenValueIsComputedAnew() {
        assertThat(next("a")).isEqualTo(1);
        assertThat(next("b")).isEqualTo(2);
        cache.forget("a");

        assertThat(next("a")).isEqualTo(3);
        assertThat(next("b")).isEqualTo(2);
    }

    @Test
    void neitherFailuresNorNullAreKept() {
        assertThatThrownBy(() -> cache.get("a", () -> {
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");
        assertThatThrownBy(() -> cache.get("a", () -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(cache.get("a", () -> null)).isNull();
        assertThat(next("a")).isEqualTo(1);
    }

    @Test
    void whatIsTooMuchIsDroppedTheStaleFirst() {
        next("stale");
        now.addAndGet(FRESH.toNanos() + 1);
        next("b");
        next("c");
        next("d");
        assertThat(next("b")).isEqualTo(2);

        next("e");
        next("f");
        assertThat(next("b")).isEqualTo(7);
    }

    @Test
    void allWhoWaitGetTheValueOfOneComputation() {
        assertThat(together(computation -> 7))
                .allSatisfy(value -> assertThat(value.get()).isEqualTo(7));
        assertThat(computations).hasValue(1);
    }

    @Test
    void allWhoWaitGetTheFailureOfOneComputation() {
        List<Future<Integer>> waiting = together(computation -> {
            throw new IllegalStateException("hung");
        });

        assertThat(waiting).allSatisfy(value -> assertThatThrownBy(value::get).hasRootCauseMessage("hung"));
        assertThat(computations).hasValue(1);
    }

    @Test
    void aCancelledComputationIsTakenOverByOneWhoWaits() {
        List<Future<Integer>> waiting = together(computation -> {
            if (computation == 1) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("cancelled");
            }
            return computation;
        });

        assertThatThrownBy(waiting.get(0)::get).hasRootCauseMessage("cancelled");
        assertThat(waiting.subList(1, waiting.size()))
                .allSatisfy(value -> assertThat(value.get()).isEqualTo(2));
    }

    @Test
    void waitingEndsWhenTheThreadIsInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Future<Integer> computing = threads.submit(() -> cache.get("a", () -> {
            begun.countDown();
            await(over);
            return 1;
        }));
        await(begun);
        CompletableFuture<Thread> waiter = new CompletableFuture<>();
        Future<Boolean> waiting = threads.submit(() -> {
            waiter.complete(Thread.currentThread());
            assertThatThrownBy(() -> next("a"))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageContaining("interrupted");
            return Thread.currentThread().isInterrupted();
        });
        waiter.get().interrupt();

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
        over.countDown();
        assertThat(computing.get()).isEqualTo(1);
    }

    @Test
    void otherKeysDoNotWait() {
        cache.get("a", () -> next("b"));
        assertThat(next("b")).isEqualTo(1);
    }

    private Integer next(String key) {
        return cache.get(key, computations::incrementAndGet);
    }

    private interface Computation {
        int compute(int number);
    }

    /** Lets eight threads ask for the same key, and the first of them compute only when all others wait. */
    private List<Future<Integer>> together(Computation computation) {
        CountDownLatch begun = new CountDownLatch(1);
        List<Thread> waiting = new CopyOnWriteArrayList<>();
        Supplier<Integer> supplier = () -> {
            int number = computations.incrementAndGet();
            begun.countDown();
            if (number == 1) {
                awaitAll(waiting);
            }
            return computation.compute(number);
        };
        Future<Integer> first = threads.submit(() -> cache.get("a", supplier));
        await(begun);
        List<Future<Integer>> all = new ArrayList<>(List.of(first));
        IntStream.range(0, 7)
                .mapToObj(i -> threads.submit(() -> {
                    waiting.add(Thread.currentThread());
                    return cache.get("a", supplier);
                }))
                .forEach(all::add);
        return all;
    }

    private static void awaitAll(List<Thread> threads) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (threads.size() < 7 || threads.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
