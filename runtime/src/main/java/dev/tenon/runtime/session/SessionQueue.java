package dev.tenon.runtime.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets a limited number of sessions run and a limited number wait. Never blocks whoever hands in a session, which is the thread that
 * reads for all of them.
 */
final class SessionQueue {

    private static final int MOST_WAITING = 1000;

    private final Workers workers;
    private final Duration longestWait;
    private final ScheduledExecutorService timer;
    private final long mostWaitingBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int running;
    private int refusing;
    private boolean stopping;
    private long waitingBytes;
    private boolean watched;

    /**
     * Makes an empty queue.
     *
     * @param longestWait after this time a session that still waits is refused
     * @param timer looks for them
     */
    SessionQueue(Workers workers, Duration longestWait, ScheduledExecutorService timer) {
        this.workers = workers;
        this.longestWait = longestWait;
        this.timer = timer;
        this.mostWaitingBytes = Runtime.getRuntime().maxMemory() / 4;
    }

    /** Something that is answered when there is room, or refused. */
    interface Job {
        void run();

        /** Answers that it is not run, and why. */
        void refuse(String reason);
    }

    private record Waiting(Job job, int bytes, long since) {

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }

        boolean hasWaited(Duration time) {
            return age().compareTo(time) >= 0;
        }
    }

    void submit(Job job, int bytes) {
        boolean start = false;
        String busy = null;
        lock.lock();
        try {
            if (stopping) {
                busy = "the plugin is stopping";
                refusing++;
            } else if (running < workers.limit()) {
                running++;
                start = true;
            } else if (waiting.size() >= MOST_WAITING || waitingBytes + bytes > mostWaitingBytes) {
                busy = busy();
                refusing++;
            } else {
                waiting.add(new Waiting(job, bytes, System.nanoTime()));
                waitingBytes += bytes;
                watch();
            }
        } finally {
            lock.unlock();
        }
        if (start) {
            workers.executor().execute(() -> work(job));
        } else if (busy != null) {
            refuseElsewhere(job, busy);
        }
    }

    /** Has the timer come when the first of those that wait has waited too long. */
    private void watch() {
        Waiting first = waiting.peek();
        if (first != null && !watched) {
            watched = true;
            ScheduledFuture<?> unused =
                    timer.schedule(this::expire, longestWait.minus(first.age()).toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void expire() {
        List<Job> expired = new ArrayList<>();
        String busy;
        lock.lock();
        try {
            busy = busy();
            for (Waiting first = waiting.peek();
                    first != null && first.hasWaited(longestWait);
                    first = waiting.peek()) {
                waiting.remove();
                waitingBytes -= first.bytes();
                expired.add(first.job());
            }
            refusing += expired.size();
            watched = false;
            watch();
        } finally {
            lock.unlock();
        }
        expired.forEach(job -> refuseElsewhere(job, busy));
    }

    /** A refusal may have to wait for its channel, for which neither the reader nor the timer has time. */
    private void refuseElsewhere(Job job, String reason) {
        workers.executor().execute(() -> refuse(job, reason));
    }

    private void refuse(Job job, String reason) {
        try {
            job.refuse(reason);
        } finally {
            lock.lock();
            try {
                refusing--;
                signalIdle();
            } finally {
                lock.unlock();
            }
        }
    }

    private void signalIdle() {
        if (running == 0 && refusing == 0) {
            idle.signalAll();
        }
    }

    private String busy() {
        return "plugin busy: " + running + " running, " + waiting.size() + " waiting";
    }

    private void work(Job first) {
        Job next = first;
        while (next != null) {
            try {
                next.run();
            } catch (Throwable broken) {
                // what waits is not to wait for ever because of it
                LogEvents.log(LogEvents.ERROR, "a session broke off: " + broken);
            } finally {
                next = nextOrStop();
            }
        }
    }

    private @Nullable Job nextOrStop() {
        lock.lock();
        try {
            Waiting next = waiting.poll();
            if (next == null) {
                running--;
                signalIdle();
                return null;
            }
            waitingBytes -= next.bytes();
            return next.job();
        } finally {
            lock.unlock();
        }
    }

    /** Refuses what comes from now on; what waits is run. */
    void stop() {
        lock.lock();
        try {
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing runs, nothing waits and every refusal is written. */
    boolean awaitIdle(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        lock.lock();
        try {
            while (running > 0 || refusing > 0) {
                if (left <= 0) {
                    return false;
                }
                left = idle.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
