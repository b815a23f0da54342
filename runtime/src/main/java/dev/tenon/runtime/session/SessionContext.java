package dev.tenon.runtime.session;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.service.Masker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The deadline, the cancellation and the secrets of one session. */
final class SessionContext implements CallContext {

    private final long deadline;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> actions = new ArrayList<>();
    private volatile boolean cancelled;
    private volatile Masker masker = Masker.of(List.of());
    private @Nullable Thread thread;

    SessionContext(Duration limit) {
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /** Says that the current thread answers the session from now on. */
    void enter() {
        lock.lock();
        try {
            thread = Thread.currentThread();
        } finally {
            lock.unlock();
        }
    }

    /** Says that no thread answers it any more, so that none is interrupted by mistake. */
    void leave() {
        lock.lock();
        try {
            thread = null;
        } finally {
            lock.unlock();
        }
        // A cancellation that came at the last moment must not hit the next session of a pooled thread.
        Thread.interrupted();
    }

    void secrets(List<String> values) {
        masker = Masker.of(values);
    }

    /** Interrupts the thread that answers and breaks what it waits for. */
    void cancel() {
        List<Runnable> toRun;
        lock.lock();
        try {
            if (cancelled) {
                return;
            }
            cancelled = true;
            toRun = List.copyOf(actions);
            if (thread != null) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
        toRun.forEach(SessionContext::attempt);
    }

    /** What one action throws keeps no other from being run. */
    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LogEvents.log(LogEvents.WARNING, "an action on cancellation failed: " + e);
        }
    }

    @Override
    public Registration onCancel(Runnable action) {
        lock.lock();
        try {
            if (!cancelled) {
                actions.add(action);
                return () -> forget(action);
            }
        } finally {
            lock.unlock();
        }
        action.run();
        return () -> {};
    }

    private void forget(Runnable action) {
        lock.lock();
        try {
            actions.remove(action);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    @Override
    public String mask(String text) {
        return masker.mask(text);
    }
}
