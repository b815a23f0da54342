package dev.tenon.runtime;

import java.time.Duration;

/**
 * The session in which the current thread works: its deadline, its cancellation and its secrets. Outside of a session
 * {@link #current()} is a context without deadline and secrets.
 */
public interface CallContext {

    /** Returns the context of the current thread. */
    static CallContext current() {
        return CallContexts.current();
    }

    /**
     * Runs the action when the session is cancelled or its deadline passes, to break a blocking read. The action is forgotten
     * when the returned registration is closed.
     */
    Registration onCancel(Runnable action);

    /** Returns whether the session was cancelled. */
    boolean isCancelled();

    /** Returns the time until the deadline; never negative. */
    Duration remaining();

    /**
     * Returns the text with every secret of the session replaced by {@code ***}, as well as what headers and query parameters hold whose
     * names say that it is one. Whatever a session logs or prints on its own thread goes through this.
     */
    String mask(String text);

    /** A registered action. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
