package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The body of an answer as a stream that does not wait longer than the idle time-out and tells how far it came when it fails. */
final class BodyStream extends InputStream {

    private final Exchange exchange;
    private final Connection connection;
    private final Content content;
    private final boolean countsCharacters;
    private final Ending ending;
    private @Nullable InvokeConnectionException failure;
    private boolean ended;
    private boolean closed;
    private long received;

    /**
     * What is done when the stream is at its end or is closed.
     *
     * @param keeper takes the connection at the end if it can serve another call; else it is closed
     * @param onCancel ends with the stream
     */
    record Ending(@Nullable ConnectionPool keeper, CallContext.Registration onCancel) {}

    /**
     * @param countsCharacters whether the content is text: error texts tell how many characters came, else how many bytes
     */
    BodyStream(Exchange exchange, Connection connection, Content content, boolean countsCharacters, Ending ending) {
        this.exchange = exchange;
        this.connection = connection;
        this.content = content;
        this.countsCharacters = countsCharacters;
        this.ending = ending;
        beforeWaiting(() -> {});
    }

    /** Says what is done each time when everything that has come is read, and more is waited for. */
    void beforeWaiting(Runnable action) {
        connection.patience(() -> {
            action.run();
            return exchange.within(exchange.timeouts().idle());
        });
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (failure != null) {
            throw failure;
        }
        if (closed) {
            throw exchange.failure("the body was closed", null);
        }
        if (length == 0 || ended) {
            return length == 0 ? 0 : -1;
        }
        try {
            return receive(target, offset, length);
        } catch (IOException broken) {
            connection.close();
            failure = failure(broken);
            throw failure;
        }
    }

    private int receive(byte[] target, int offset, int length) throws IOException {
        int count = content.read(target, offset, length);
        if (count < 0) {
            ended = true;
            release();
        } else {
            received += countsCharacters ? characters(target, offset, count) : count;
        }
        return count;
    }

    private InvokeConnectionException failure(IOException broken) {
        String progress = received + (countsCharacters ? " characters" : " bytes");
        if (broken instanceof SocketTimeoutException) {
            return exchange.timedOut(
                    "nothing for " + Exchange.seconds(exchange.timeouts().idle()) + " after " + progress);
        }
        return exchange.ownDoing("after " + progress)
                .orElseGet(() -> exchange.failure("the answer was cut after " + progress, broken));
    }

    @Override
    public int available() {
        return closed || ended ? 0 : content.available();
    }

    /**
     * Reads on to the end without keeping anything, so that the connection can serve the next call; gives up beyond the limits. Does
     * not throw: what comes behind the end of the answer is nobody's failure.
     */
    void drain(int limit, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        connection.patience(() -> Duration.ofNanos(until - System.nanoTime()));
        byte[] rest = new byte[1024];
        try {
            for (int left = limit; !ended && left >= 0; left -= rest.length) {
                receive(rest, 0, rest.length);
            }
        } catch (IOException late) {
            connection.close();
        }
    }

    private void release() {
        ending.onCancel().close();
        boolean clean = connection.isOpen() && connection.buffered() == 0;
        if (ended && ending.keeper() != null && clean) {
            ending.keeper().keep(connection);
        } else {
            connection.close();
        }
    }

    @Override
    public void close() {
        if (!closed && !ended) {
            release();
        }
        closed = true;
    }

    /** Counts what begins a character of UTF-8. */
    private static int characters(byte[] bytes, int offset, int count) {
        int characters = 0;
        for (int i = offset; i < offset + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                characters++;
            }
        }
        return characters;
    }
}
