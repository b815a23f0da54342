package dev.tenon.runtime.transport.serverless;

import com.sun.net.httpserver.HttpExchange;
import dev.tenon.runtime.session.Channel;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The body of one answer: the frames of one session, each sent at once. That nobody waits for it any more shows only when something is
 * written, so that an empty line, which the daemon skips, is written when there is nothing else to write for a while.
 */
final class ResponseChannel implements Channel {

    private static final byte[] EMPTY_LINE = {'\n'};

    private final HttpExchange exchange;
    private final Consumer<ResponseChannel> onBroken;
    private final Consumer<ResponseChannel> onEnd;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean broken;
    private boolean ended;
    private volatile long lastWrite = System.nanoTime();

    /**
     * @param exchange its headers are sent
     * @param onBroken called once when it cannot be written any more
     * @param onEnd called once, when the session ends
     */
    ResponseChannel(HttpExchange exchange, Consumer<ResponseChannel> onBroken, Consumer<ResponseChannel> onEnd) {
        this.exchange = exchange;
        this.onBroken = onBroken;
        this.onEnd = onEnd;
    }

    @Override
    public void write(byte[] frame) {
        lock.lock();
        try {
            if (!broken && !ended) {
                send(frame);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sends the end of the session and of the body in one piece: the daemon closes the connection as soon as it has the former. */
    @Override
    public void end(byte[] frame) {
        lock.lock();
        try {
            ended = true;
            uninterrupted(() -> {
                if (!broken) {
                    exchange.getResponseBody().write(frame);
                }
                exchange.close();
            });
        } finally {
            lock.unlock();
            onEnd.accept(this);
        }
    }

    /** Returns whether nothing was written for the given time. */
    boolean isIdle(Duration time) {
        return System.nanoTime() - lastWrite >= time.toNanos();
    }

    /** Finds out whether somebody still waits for the answer. */
    void probe() {
        // Who holds the lock writes, and finds out himself.
        if (lock.tryLock()) {
            try {
                if (!broken && !ended) {
                    send(EMPTY_LINE);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void send(byte[] bytes) {
        uninterrupted(() -> {
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            lastWrite = System.nanoTime();
        });
        if (broken) {
            onBroken.accept(this);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** An interrupted thread that writes closes the connection, and with it the way of the error that says why it was interrupted. */
    private void uninterrupted(Writing writing) {
        boolean interrupted = Thread.interrupted();
        try {
            writing.run();
        } catch (IOException e) {
            broken = true;
            exchange.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
