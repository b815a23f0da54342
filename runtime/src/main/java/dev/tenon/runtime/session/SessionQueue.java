package dev.tenon.runtime.session;

import java.time.Duration;
import java.util.List;
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

    private final Workers workers;
    private final Duration longestWait;
    private final ScheduledExecutorService timer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final WaitingRoom waiting = new WaitingRoom();
    private int running;
    private int refusing;
    private boolean stopping;
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
    }

    /** Something that is answered when there is room, or refused. */
    interface Job {
        void run();

        /** Answers that it is not run, and why. */
        void refuse(String reason);
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
            } else if (waiting.hasRoomFor(bytes)) {
                enqueue(job, bytes);
            } else {
                busy = busy();
                refusing++;
            }
        } finally {
            lock.unlock();
        }
        if (start) {
            start(job, bytes);
        } else if (busy != null) {
            refuseElsewhere(job, busy);
        }
    }

    private void start(Job job, int bytes) {
        try {
            workers.executor().execute(() -> work(job));
        } catch (OutOfMemoryError noThread) {
            waitForThread(job, bytes);
        }
    }

    /** The system has no thread left for a session: one that runs takes it over; where none does, nothing is to be waited for. */
    private void waitForThread(Job job, int bytes) {
        boolean alone;
        lock.lock();
        try {
            running--;
            alone = running == 0;
            if (alone) {
                refusing++;
            } else {
                enqueue(job, bytes);
            }
        } finally {
            lock.unlock();
        }
        if (alone) {
            refuse(job, "plugin busy: the system has no thread left");
        }
    }

    private void enqueue(Job job, int bytes) {
        waiting.add(job, bytes);
        watch();
    }

    /** Has the timer come when the first of those that wait has waited too long. */
    private void watch() {
        Duration waited = waiting.longestWait();
        if (waited != null && !watched) {
            watched = true;
            ScheduledFuture<?> unused =
                    timer.schedule(this::expire, longestWait.minus(waited).toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void expire() {
        List<Job> expired;
        String busy;
        lock.lock();
        try {
            busy = busy();
            expired = waiting.expired(longestWait);
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
        try {
            workers.executor().execute(() -> refuse(job, reason));
        } catch (OutOfMemoryError noThread) {
            refuse(job, reason);
        }
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
            Job next = waiting.next();
            if (next == null) {
                running--;
                signalIdle();
            }
            return next;
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
