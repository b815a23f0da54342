package dev.tenon.runtime.service;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the schemas of customizable models for five minutes, by type, model and credentials. One computation at a time for each of
 * them; failures and missing models are not kept.
 */
public final class SchemaCache {

    private static final long FRESH = TimeUnit.MINUTES.toNanos(5);
    private static final int MOST = 1000;

    private final ConcurrentHashMap<Key, Entry> entries = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    /** Makes a cache by the clock of the JVM. */
    public SchemaCache() {
        this(System::nanoTime);
    }

    SchemaCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Returns the schema, computed if it is not known.
     *
     * @throws Exception what the computation throws
     */
    public @Nullable ModelSchema get(
            ModelType type, String model, Map<String, ?> credentials, Callable<@Nullable ModelSchema> computation)
            throws Exception {
        if (entries.size() > MOST) {
            entries.values().removeIf(Entry::stale);
            if (entries.size() > MOST) {
                entries.clear();
            }
        }
        return entries.computeIfAbsent(new Key(type, model, credentials), key -> new Entry())
                .get(computation);
    }

    /** Forgets a schema, because its credentials were validated anew. */
    public void forget(ModelType type, String model, Map<String, ?> credentials) {
        entries.remove(new Key(type, model, credentials));
    }

    /**
     * What a schema is kept by. A hash of the credentials would hide them from whoever sees the memory of the process, in which they are
     * anyway, and the first hash of a JVM takes tens of milliseconds.
     */
    private record Key(ModelType type, String model, Map<String, ?> credentials) {

        @Override
        public String toString() {
            return type.value() + " " + model;
        }
    }

    private final class Entry {

        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable ModelSchema schema;
        private volatile long computedAt;

        boolean stale() {
            return schema == null || nanoTime.getAsLong() - computedAt > FRESH;
        }

        @Nullable
        ModelSchema get(Callable<@Nullable ModelSchema> computation) throws Exception {
            ModelSchema known = schema;
            if (known != null && !stale()) {
                return known;
            }
            lock.lockInterruptibly();
            try {
                if (stale()) {
                    schema = computation.call();
                    computedAt = nanoTime.getAsLong();
                }
                return schema;
            } finally {
                lock.unlock();
            }
        }
    }
}
