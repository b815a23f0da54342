package dev.tenon.runtime.session;

import java.util.ArrayDeque;
import java.util.Queue;
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
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(60);

    private final Workers workers;
    private final long mostWaitingBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int running;
    private int refusing;
    private boolean stopping;
    private long waitingBytes;

    SessionQueue(Workers workers) {
        this.workers = workers;
        this.mostWaitingBytes = Runtime.getRuntime().maxMemory() / 4;
    }

    /** Something that is answered when there is room, or refused. */
    interface Job {
        void run();

        /** Answers that it is not run, and why. */
        void refuse(String reason);
    }

    private record Waiting(Job job, int bytes, long since) {}

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
            }
        } finally {
            lock.unlock();
        }
        if (start) {
            workers.executor().execute(() -> work(job));
        } else if (busy != null) {
            String reason = busy;
            workers.executor().execute(() -> refuse(job, reason));
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
        Waiting next = new Waiting(first, 0, System.nanoTime());
        while (next != null) {
            try {
                if (System.nanoTime() - next.since() > LONGEST_WAIT) {
                    next.job().refuse("plugin busy: waited for more than 60 s");
                } else {
                    next.job().run();
                }
            } finally {
                next = nextOrStop();
            }
        }
    }

    private @Nullable Waiting nextOrStop() {
        lock.lock();
        try {
            Waiting next = waiting.poll();
            if (next == null) {
                running--;
                signalIdle();
            } else {
                waitingBytes -= next.bytes();
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
