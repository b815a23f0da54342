package dev.tenon.runtime.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What waits for its turn in a {@link SessionQueue}, in the order in which it came. Guarded by the lock of that. */
final class WaitingRoom {

    private static final int MOST_WAITING = 1000;

    private final long mostBytes = Runtime.getRuntime().maxMemory() / 4;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long bytes;

    private record Waiting(SessionQueue.Job job, int bytes, long since) {

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    int size() {
        return waiting.size();
    }

    /** Returns whether there is room for a request of so many bytes. */
    boolean hasRoomFor(int requestBytes) {
        return waiting.size() < MOST_WAITING && bytes + requestBytes <= mostBytes;
    }

    void add(SessionQueue.Job job, int requestBytes) {
        waiting.add(new Waiting(job, requestBytes, System.nanoTime()));
        bytes += requestBytes;
    }

    /** Returns how long the first has waited, null if none waits. */
    @Nullable
    Duration longestWait() {
        Waiting first = waiting.peek();
        return first == null ? null : first.age();
    }

    /** Takes out the first, null if none waits. */
    SessionQueue.@Nullable Job next() {
        Waiting first = waiting.poll();
        return first == null ? null : taken(first);
    }

    private SessionQueue.Job taken(Waiting out) {
        bytes -= out.bytes();
        return out.job();
    }

    /** Takes out what has waited that long. */
    List<SessionQueue.Job> expired(Duration time) {
        List<SessionQueue.Job> expired = new ArrayList<>();
        for (Waiting first = waiting.peek();
                first != null && first.age().compareTo(time) >= 0;
                first = waiting.peek()) {
            expired.add(taken(waiting.remove()));
        }
        return expired;
    }
}
