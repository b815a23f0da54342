package dev.tenon.runtime;

import dev.tenon.runtime.service.Masker;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the {@link CallContext} of each thread. */
public final class CallContexts {

    private static final Masker NO_SECRETS = Masker.of(List.of());

    private static final CallContext NONE = new CallContext() {
        @Override
        public Registration onCancel(Runnable action) {
            return () -> {};
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public Duration remaining() {
            return Duration.ofDays(1);
        }

        @Override
        public String mask(String text) {
            return NO_SECRETS.mask(text);
        }
    };

    private static final ThreadLocal<@Nullable CallContext> CURRENT = new ThreadLocal<>();

    private CallContexts() {}

    static CallContext current() {
        CallContext context = CURRENT.get();
        return context == null ? NONE : context;
    }

    /** Runs the action in the given context, for code that moves work of a session to another thread. */
    public static void run(CallContext context, Runnable action) {
        CallContext before = CURRENT.get();
        CURRENT.set(context);
        try {
            action.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
