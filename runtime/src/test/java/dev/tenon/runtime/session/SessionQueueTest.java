package dev.tenon.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A place in the queue is given back however a session ends. */
final class SessionQueueTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final SessionQueue queue =
            new SessionQueue(new Workers(task -> new Thread(task).start(), 1), Duration.ofSeconds(60), timer);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void whatWaitsIsRunAlsoBehindASessionThatBreaksOff() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch ran = new CountDownLatch(1);
        queue.submit(
                job(() -> {
                    DeadlineTest.awaitUninterruptibly(go);
                    throw new IllegalStateException("not foreseen");
                }),
                1);
        queue.submit(job(ran::countDown), 1);
        go.countDown();

        assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(queue.awaitIdle(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatGetsNoThreadOfItsOwnIsRunByOneThatRuns() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch ran = new CountDownLatch(1);
        SessionQueue scarce = withThreads(1);
        scarce.submit(job(() -> DeadlineTest.awaitUninterruptibly(go)), 1);
        scarce.submit(job(ran::countDown), 1);
        go.countDown();

        assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(scarce.awaitIdle(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatGetsNoThreadAtAllIsRefusedAndNotLost() throws Exception {
        List<String> refused = new CopyOnWriteArrayList<>();
        SessionQueue none = withThreads(0);
        none.submit(refusable(refused), 1);
        none.stop();
        none.submit(refusable(refused), 1);

        assertThat(refused).containsExactly("plugin busy: the system has no thread left", "the plugin is stopping");
        assertThat(none.awaitIdle(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Returns a queue on a system that has so many threads. */
    private SessionQueue withThreads(int count) {
        AtomicInteger left = new AtomicInteger(count);
        Executor threads = task -> {
            if (left.getAndDecrement() <= 0) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            new Thread(task).start();
        };
        return new SessionQueue(new Workers(threads, 100), Duration.ofSeconds(60), timer);
    }

    private static SessionQueue.Job refusable(List<String> refused) {
        return new SessionQueue.Job() {
            @Override
            public void run() {
                throw new AssertionError("there is no thread for it");
            }

            @Override
            public void refuse(String reason) {
                refused.add(reason);
            }
        };
    }

    private static SessionQueue.Job job(Runnable run) {
        return new SessionQueue.Job() {
            @Override
            public void run() {
                run.run();
            }

            @Override
            public void refuse(String reason) {
                throw new AssertionError(reason);
            }
        };
    }
}
