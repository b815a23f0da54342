package dev.tenon.benchmark.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A request and the frames that answer it. Frames are kept as they came; {@link Answer} reads them when no clock runs any more. */
final class Session {

    private static final double NANOS_PER_MILLI = 1e6;

    private final String id = UUID.randomUUID().toString();
    private final Runnable whenDone;
    private final List<Frame> frames = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile long started;
    private volatile long ended;

    /**
     * A line of the plugin's.
     *
     * @param at when the read returned that brought its end, in nanoseconds
     * @param line the line
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Frame(long at, byte[] line) {}

    /** @param whenDone called by the reading thread */
    Session(Runnable whenDone) {
        this.whenDone = whenDone;
    }

    String id() {
        return id;
    }

    void start() {
        started = System.nanoTime();
    }

    /** Takes a frame; only the reading thread does. */
    void add(long at, byte[] line) {
        frames.add(new Frame(at, line));
    }

    void end(long at) {
        ended = at;
        done.countDown();
        whenDone.run();
    }

    /** The plugin is gone: nobody has to wait any longer. */
    void abandon() {
        done.countDown();
    }

    /** Waits for the end; false if it did not come in time, or never will. */
    boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return done.await(timeout, unit) && ended != 0;
    }

    boolean hasEnded() {
        return ended != 0;
    }

    /** Returns the milliseconds from the request to its end, which has to be there. */
    double millis() {
        return (ended - started) / NANOS_PER_MILLI;
    }

    /** Returns the milliseconds from the request to a frame. */
    double millisTo(Frame frame) {
        return (frame.at() - started) / NANOS_PER_MILLI;
    }

    /** Returns when it ended, in nanoseconds. */
    long ended() {
        return ended;
    }

    /** Returns all frames; call it after the end only. */
    List<Frame> frames() {
        return frames;
    }
}
