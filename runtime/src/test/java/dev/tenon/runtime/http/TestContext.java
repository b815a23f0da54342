package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.CallContexts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A session that a test can cancel. */
final class TestContext implements CallContext {

    private final List<Runnable> actions = new CopyOnWriteArrayList<>();
    private volatile boolean cancelled;

    void run(Runnable action) {
        CallContexts.run(this, action);
    }

    void cancel() {
        cancelled = true;
        actions.forEach(Runnable::run);
    }

    int registrations() {
        return actions.size();
    }

    @Override
    public Registration onCancel(Runnable action) {
        actions.add(action);
        return () -> actions.remove(action);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public Duration remaining() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String mask(String text) {
        return text.replace("session-secret", "***");
    }
}
