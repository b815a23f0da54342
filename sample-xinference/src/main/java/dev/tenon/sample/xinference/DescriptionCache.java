package dev.tenon.sample.xinference;

import dev.tenon.runtime.Secret;
import java.util.Optional;
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

    private final ConcurrentHashMap<Key, Entry> entries = new ConcurrentHashMap<>();

    ServedModel get(XinferenceCredentials credentials, Supplier<ServedModel> fetch) {
        if (entries.size() > MOST) {
            entries.values().removeIf(Entry::stale);
        }
        return entries.computeIfAbsent(Key.of(credentials), key -> new Entry()).get(fetch);
    }

    void drop(XinferenceCredentials credentials) {
        entries.remove(Key.of(credentials));
    }

    private record Key(String baseUrl, String uid, Optional<Secret> apiKey) {
        static Key of(XinferenceCredentials credentials) {
            return new Key(credentials.baseUrl(), credentials.modelUid(), credentials.apiKey());
        }
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
