package dev.tenon.runtime.session;

import dev.tenon.runtime.glue.Plugin;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Makes the author's objects at the first request. Whatever fails then is answered to that request and tried again by the next. */
final class LazyDispatcher {

    private final Plugin plugin;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Dispatcher dispatcher;

    LazyDispatcher(Plugin plugin) {
        this.plugin = plugin;
    }

    Dispatcher get() {
        Dispatcher known = dispatcher;
        if (known != null) {
            return known;
        }
        lock.lock();
        try {
            known = dispatcher;
            if (known == null) {
                known = new Dispatcher(plugin.provider(), plugin.models());
                dispatcher = known;
            }
            return known;
        } finally {
            lock.unlock();
        }
    }
}
