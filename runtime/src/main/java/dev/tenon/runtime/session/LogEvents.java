package dev.tenon.runtime.session;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.protocol.Frames;
import dev.tenon.runtime.service.Utf8Limit;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Turns log messages into log events of the protocol. Never makes a session wait: what does not fit into the queue is counted and
 * reported. Without a channel, messages go to standard error.
 */
public final class LogEvents {

    static final String DEBUG = "DEBUG";
    static final String INFO = "INFO";
    static final String WARNING = "WARNING";
    static final String ERROR = "ERROR";

    private static final int QUEUE = 1000;

    /** Of a message, in bytes. */
    private static final int LONGEST = 16 << 10;

    private static volatile @Nullable LogEvents installed;

    private final Channel channel;
    private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong unwritten = new AtomicLong();

    private record Event(String level, String message, double time) {}

    private LogEvents(Channel channel) {
        this.channel = channel;
    }

    /** Sends log messages over the channel from now on, on a thread of its own. */
    public static void install(Channel channel) {
        LogEvents events = new LogEvents(channel);
        Thread thread = new Thread(events::work, "tenon-log");
        thread.setDaemon(true);
        thread.start();
        installed = events;
    }

    /** Logs a message, without the secrets of the session that logs it; returns at once. */
    public static void log(String level, String message) {
        String text = Utf8Limit.cut(CallContext.current().mask(message), LONGEST);
        LogEvents events = installed;
        if (events == null) {
            System.err.println(level + " " + text);
        } else {
            events.add(new Event(level, text, System.currentTimeMillis() / 1000.0));
        }
    }

    private void add(Event event) {
        unwritten.incrementAndGet();
        if (!queue.offer(event)) {
            unwritten.decrementAndGet();
            dropped.incrementAndGet();
        }
    }

    /** Logs what somebody printed to standard output. */
    public static void printed(String line) {
        log(INFO, line);
    }

    /** Waits a moment until what was logged is written. */
    public static void drain() {
        LogEvents events = installed;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
        while (events != null && events.unwritten.get() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private void work() {
        try {
            while (true) {
                Event event = queue.take();
                channel.write(Frames.log(event.level(), event.message(), event.time()));
                unwritten.decrementAndGet();
                long lost = dropped.getAndSet(0);
                if (lost > 0) {
                    channel.write(Frames.log(WARNING, lost + " log messages were dropped", event.time()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
