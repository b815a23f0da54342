package dev.tenon.runtime;

import dev.tenon.runtime.error.InvokeConnectionException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values for a limited time, such as what a server said of its models. Each key has one computation at a time: who asks meanwhile
 * waits for it and gets what comes of it, be it a value or a failure, so that a server that hangs costs all of them one time-out and not
 * one after the other. Only values are kept.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class ExpiringCache<K, V> {

    private final ConcurrentHashMap<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final long fresh;
    private final int most;
    private final LongSupplier nanoTime;

    /**
     * Makes an empty cache.
     *
     * @param fresh how long a value is kept
     * @param most about how many keys are kept; beyond that stale ones are dropped, and all if none is stale
     */
    public ExpiringCache(Duration fresh, int most) {
        this(fresh, most, System::nanoTime);
    }

    ExpiringCache(Duration fresh, int most, LongSupplier nanoTime) {
        this.fresh = fresh.toNanos();
        this.most = most;
        this.nanoTime = nanoTime;
    }

    /**
     * Returns the value of the key, computed if it is not known. A computation whose own session is cancelled fails for that session
     * only: one of those who wait computes in its place.
     *
     * @param computation must not ask this cache for the same key; null is returned and not kept
     * @throws InvokeConnectionException if the thread is interrupted while it waits, as it is when its session is cancelled
     * @throws RuntimeException what the computation throws
     */
    public @Nullable V get(K key, Supplier<? extends @Nullable V> computation) {
        while (true) {
            Entry<V> entry = entries.get(key);
            if (entry == null || isStale(entry)) {
                dropStale();
                Entry<V> own = new Entry<>();
                entry = entries.compute(key, (same, known) -> known == null || isStale(known) ? own : known);
                if (entry == own) {
                    return compute(key, own, computation);
                }
            }
            try {
                return entry.outcome.get();
            } catch (CancellationException abandoned) {
                // The entry is gone, too: whoever comes first computes anew.
            } catch (ExecutionException failed) {
                throw (RuntimeException) failed.getCause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InvokeConnectionException("interrupted while another session asked for the same", e);
            }
        }
    }

    /** Forgets the value of the key; a computation under way is not kept. */
    public void forget(K key) {
        entries.remove(key);
    }

    private @Nullable V compute(K key, Entry<V> entry, Supplier<? extends @Nullable V> computation) {
        try {
            V value = computation.get();
            if (value == null) {
                entries.remove(key, entry);
            }
            entry.computedAt = nanoTime.getAsLong();
            entry.outcome.complete(value);
            return value;
        } catch (RuntimeException e) {
            entries.remove(key, entry);
            if (!isCancelled()) {
                entry.outcome.completeExceptionally(e);
            }
            throw e;
        } finally {
            // What is still open here was cancelled, or died of an Error.
            if (!entry.outcome.isDone()) {
                entries.remove(key, entry);
                entry.outcome.cancel(false);
            }
        }
    }

    private static boolean isCancelled() {
        return CallContext.current().isCancelled() || Thread.currentThread().isInterrupted();
    }

    private void dropStale() {
        if (entries.size() > most) {
            entries.values().removeIf(this::isStale);
            if (entries.size() > most) {
                entries.clear();
            }
        }
    }

    private boolean isStale(Entry<V> entry) {
        return entry.outcome.isDone() && nanoTime.getAsLong() - entry.computedAt > fresh;
    }

    private static final class Entry<V> {

        final CompletableFuture<@Nullable V> outcome = new CompletableFuture<>();
        volatile long computedAt;
    }
}
