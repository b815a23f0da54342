package dev.tenon.runtime.session;

import dev.tenon.declaration.ModelSchema;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The schema of one call: computed when it is asked for first, and the same for all of the call, also if there is none. */
final class OnceSchema implements Supplier<@Nullable ModelSchema> {

    private final Supplier<@Nullable ModelSchema> computation;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable ModelSchema schema;
    private boolean known;

    OnceSchema(Supplier<@Nullable ModelSchema> computation) {
        this.computation = computation;
    }

    @Override
    public @Nullable ModelSchema get() {
        lock.lock();
        try {
            if (!known) {
                schema = computation.get();
                known = true;
            }
            return schema;
        } finally {
            lock.unlock();
        }
    }
}
