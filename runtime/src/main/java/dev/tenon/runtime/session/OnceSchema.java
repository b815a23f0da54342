package dev.tenon.runtime.session;

import dev.tenon.declaration.ModelSchema;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The schema of one call: computed when it is asked for first, and the same for all of the call, also if there is none. */
final class OnceSchema implements Supplier<@Nullable ModelSchema> {

    private final Callable<@Nullable ModelSchema> computation;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable ModelSchema schema;
    private boolean known;

    OnceSchema(Callable<@Nullable ModelSchema> computation) {
        this.computation = computation;
    }

    @Override
    public @Nullable ModelSchema get() {
        lock.lock();
        try {
            if (!known) {
                schema = computation.call();
                known = true;
            }
            return schema;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new UncheckedFailure(e);
        } finally {
            lock.unlock();
        }
    }
}
