package dev.tenon.benchmark.upstream;

import java.nio.ByteBuffer;

/** An answer on its way: at full speed 64 events at once, else the first event at once and one more after each delay. */
final class ChatStream {

    private static final int BURST = 64;

    private final Events events;
    private final int count;
    private final long delay;
    private final ByteBuffer tail;
    private int sent;
    private boolean over;

    /**
     * @param count how many pieces of text
     * @param delay nanoseconds between them, 0 for full speed
     * @param tail what follows the last piece
     */
    ChatStream(Events events, int count, long delay, ByteBuffer tail) {
        this.events = events;
        this.count = count;
        this.delay = delay;
        this.tail = tail;
    }

    boolean isAtFullSpeed() {
        return delay == 0;
    }

    long delay() {
        return delay;
    }

    boolean isOver() {
        return over;
    }

    /** Returns what comes before the first piece. */
    ByteBuffer head() {
        return events.head();
    }

    /** Returns what is to be sent next. */
    ByteBuffer next() {
        int from = sent;
        sent = Math.min(count, from + (isAtFullSpeed() ? BURST : 1));
        ByteBuffer pieces = events.pieces(from, sent);
        over = sent == count;
        return over ? Events.joined(pieces, tail) : pieces;
    }
}
