package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as a stream that does not wait longer than the idle time-out. The JDK's own stream waits for ever, hence
 * this subscriber: the client's thread puts buffers into a queue, one request ahead, and the reader polls it.
 */
final class BodyStream extends InputStream implements HttpResponse.BodySubscriber<BodyStream> {

    private sealed interface Signal {}

    private record Bytes(List<ByteBuffer> buffers) implements Signal {}

    private record End() implements Signal {}

    private record Failed(Throwable cause) implements Signal {}

    private record Stopped() implements Signal {}

    private final Exchange exchange;
    private final HttpResponse.ResponseInfo info;
    /** Error texts tell how many characters of a text came, and how many bytes of anything else. */
    private final boolean countsCharacters;

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Deque<ByteBuffer> buffers = new ArrayDeque<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private CallContext.@Nullable Registration onCancel;
    private @Nullable InvokeConnectionException failure;
    private boolean ended;
    private boolean closed;
    private long received;

    BodyStream(Exchange exchange, HttpResponse.ResponseInfo info) {
        this.exchange = exchange;
        this.info = info;
        this.countsCharacters = MediaTypes.isText(info.headers());
    }

    /** Returns what came before the body. */
    HttpResponse.ResponseInfo info() {
        return info;
    }

    // the client's side

    @Override
    public CompletionStage<BodyStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        if (subscription.complete(newSubscription)) {
            newSubscription.request(1);
        } else {
            newSubscription.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        signals.add(new Bytes(item));
    }

    @Override
    public void onError(Throwable cause) {
        signals.add(new Failed(cause));
    }

    @Override
    public void onComplete() {
        signals.add(new End());
    }

    // the reader's side

    /** Lets the cancellation of the session break the reading from now on. */
    void breakOnCancel() {
        onCancel = exchange.context().onCancel(this::stop);
        if (exchange.context().isCancelled()) {
            stop();
        }
    }

    @Override
    public int read() {
        return fill() ? head().get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, head().remaining());
        head().get(target, offset, count);
        return count;
    }

    @Override
    public int available() {
        return buffers.stream().mapToInt(ByteBuffer::remaining).sum();
    }

    /**
     * Reads on to the end without keeping anything, so that the connection can serve the next call; gives up beyond the limits. Does
     * not throw: what comes behind the end of the answer is nobody's failure.
     */
    void drain(int limit, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        long stopAt = received + limit;
        buffers.clear();
        try {
            while (!ended && failure == null && !closed && received <= stopAt) {
                Signal signal = signals.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (signal == null) {
                    return;
                }
                take(signal);
                buffers.clear();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        drain(0, Duration.ZERO);
        closed = true;
        buffers.clear();
        if (!ended) {
            cancelSubscription();
        }
        if (onCancel != null) {
            onCancel.close();
        }
    }

    private ByteBuffer head() {
        return buffers.element();
    }

    /** Waits until there is a byte to read; false at the end. */
    private boolean fill() {
        while (!buffers.isEmpty() && !head().hasRemaining()) {
            buffers.remove();
        }
        while (buffers.isEmpty()) {
            if (failure != null) {
                throw failure;
            }
            if (closed) {
                throw exchange.failure("the body was closed", null);
            }
            if (ended) {
                return false;
            }
            take(await());
        }
        return true;
    }

    private Signal await() {
        Duration idle = exchange.timeouts().idle();
        Duration left = exchange.left();
        Duration limit = idle.compareTo(left) < 0 ? idle : left;
        try {
            Signal signal = signals.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (signal != null) {
                return signal;
            }
            throw fail(exchange.timedOut("nothing for " + Exchange.seconds(idle) + " after " + progress()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw fail(exchange.failure("interrupted after " + progress(), null));
        }
    }

    private void take(Signal signal) {
        if (signal instanceof Bytes bytes) {
            for (ByteBuffer buffer : bytes.buffers()) {
                if (buffer.hasRemaining()) {
                    received += count(buffer);
                    buffers.add(buffer);
                }
            }
            subscription.join().request(1);
        } else if (signal instanceof End) {
            ended = true;
        } else if (signal instanceof Failed failed) {
            failure = exchange.failure("the answer was cut after " + progress(), failed.cause());
        } else {
            failure = exchange.cancelled();
        }
    }

    private InvokeConnectionException fail(InvokeConnectionException reason) {
        failure = reason;
        cancelSubscription();
        return reason;
    }

    private void stop() {
        signals.add(new Stopped());
        cancelSubscription();
    }

    private void cancelSubscription() {
        if (!subscription.cancel(false) && !subscription.isCancelled()) {
            subscription.join().cancel();
        }
    }

    private String progress() {
        return received + (countsCharacters ? " characters" : " bytes");
    }

    /** Counts what begins a character of UTF-8. */
    private long count(ByteBuffer buffer) {
        if (!countsCharacters) {
            return buffer.remaining();
        }
        long count = 0;
        for (int i = buffer.position(); i < buffer.limit(); i++) {
            if ((buffer.get(i) & 0xC0) != 0x80) {
                count++;
            }
        }
        return count;
    }
}
