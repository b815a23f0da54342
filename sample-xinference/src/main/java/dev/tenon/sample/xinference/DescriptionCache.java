package dev.tenon.sample.xinference;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps descriptions for five minutes, by server, UID and key. One fetch at a time for each of them, so that a dead server makes nobody
 * wait who asks another; failures are not kept.
 */
final class DescriptionCache {

    private static final long FRESH = TimeUnit.MINUTES.toNanos(5);
    private static final int MOST = 1000;

    private final ConcurrentHashMap<List<Object>, Entry> entries = new ConcurrentHashMap<>();

    ServedModel get(XinferenceCredentials credentials, Supplier<ServedModel> fetch) {
        if (entries.size() > MOST) {
            entries.values().removeIf(Entry::stale);
        }
        return entries.computeIfAbsent(key(credentials), key -> new Entry()).get(fetch);
    }

    void drop(XinferenceCredentials credentials) {
        entries.remove(key(credentials));
    }

    /** A list and no record, whose hash would be code that the JVM makes at the first request. */
    private static List<Object> key(XinferenceCredentials credentials) {
        return List.of(credentials.baseUrl(), credentials.modelUid(), credentials.apiKey());
    }

    private static final class Entry {

        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable ServedModel model;
        private volatile long fetchedAt;

        boolean stale() {
            return model == null || System.nanoTime() - fetchedAt > FRESH;
        }

        ServedModel get(Supplier<ServedModel> fetch) {
            ServedModel known = model;
            if (known != null && !stale()) {
                return known;
            }
            lock.lock();
            try {
                known = model;
                if (known == null || stale()) {
                    known = fetch.get();
                    fetchedAt = System.nanoTime();
                    model = known;
                }
                return known;
            } finally {
                lock.unlock();
            }
        }
    }
}
