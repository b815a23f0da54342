package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The body of an answer as a stream that does not wait longer than the idle time-out and tells how far it came when it fails. */
final class BodyStream extends BulkInputStream {

    private final Exchange exchange;
    private final ReceivedBody body;
    private final InputStream content;
    private final boolean countsCharacters;
    private final CallContext.Registration onCancel;
    private @Nullable InvokeConnectionException failure;
    private boolean ended;
    private boolean closed;
    private long received;

    /**
     * @param onCancel ends with the stream
     * @throws ProtocolException if the body is coded in a way that is not known
     */
    BodyStream(Exchange exchange, ReceivedBody body, HttpHeaders head, CallContext.Registration onCancel)
            throws ProtocolException {
        this.exchange = exchange;
        this.body = body;
        this.content = ContentCoding.decode(head.firstValue("Content-Encoding").orElse("identity"), body);
        // error texts tell how many characters came, else how many bytes
        this.countsCharacters =
                MediaTypes.isText(head.firstValue("Content-Type").orElse(""));
        this.onCancel = onCancel;
        beforeWaiting(() -> {});
    }

    /** Says what is done each time when everything that has come is read, and more is waited for. */
    void beforeWaiting(Runnable action) {
        body.patience(() -> {
            action.run();
            return exchange.within(exchange.timeouts().idle());
        });
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
            body.close();
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

    /**
     * Reads on to the end without keeping anything, so that the connection can serve the next call; gives up beyond the limits. Does
     * not throw: what comes behind the end of the answer is nobody's failure.
     */
    void drain(int limit, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        body.patience(() -> Duration.ofNanos(until - System.nanoTime()));
        byte[] rest = new byte[1024];
        try {
            for (int left = limit; !ended && left >= 0; left -= rest.length) {
                receive(rest, 0, rest.length);
            }
        } catch (IOException late) {
            body.close();
        }
    }

    private void release() {
        onCancel.close();
        if (!ended) {
            body.close();
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
