package dev.tenon.runtime.session;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Makes the author's objects at the first request. Whatever fails then is answered to that request and tried again by the next. */
final class LazyModels {

    private final Plugin plugin;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable PluginModels models;

    LazyModels(Plugin plugin) {
        this.plugin = plugin;
    }

    /** Throws whatever the author's constructors and static initialisers throw. */
    PluginModels get() {
        PluginModels known = models;
        if (known != null) {
            return known;
        }
        lock.lock();
        try {
            known = models;
            if (known == null) {
                known = plugin.models();
                models = known;
            }
            return known;
        } finally {
            lock.unlock();
        }
    }
}
