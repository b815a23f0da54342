package dev.tenon.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
