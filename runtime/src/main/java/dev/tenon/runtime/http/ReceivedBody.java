package dev.tenon.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as the JDK's client hands it over, read by one thread that waits no longer than it is allowed, which the JDK's
 * own stream cannot. Anybody may close it, which breaks what the reader waits for.
 */
final class ReceivedBody extends BulkInputStream implements HttpResponse.BodySubscriber<ReceivedBody> {

    /** So many pieces, of 16 KiB at most, are taken before the reader asks for them. */
    private static final int AHEAD = 8;

    /**
     * What the client says.
     *
     * @param buffers bytes; empty in the last piece
     * @param failure why the body is not complete, in the last piece
     */
    private record Piece(List<ByteBuffer> buffers, @Nullable Throwable failure) {}

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> buffers = new ArrayDeque<>();
    private Supplier<Duration> patience = () -> Duration.ZERO;
    private volatile Flow.@Nullable Subscription client;
    private volatile boolean closed;
    private boolean ended;

    /** Says how long the next wait may last, and is asked only before one: when everything that came was read. */
    void patience(Supplier<Duration> limit) {
        patience = limit;
    }

    @Override
    public CompletionStage<ReceivedBody> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        client = subscription;
        if (closed) {
            subscription.cancel();
        } else {
            subscription.request(AHEAD);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> received) {
        pieces.add(new Piece(received, null));
    }

    @Override
    public void onError(Throwable failure) {
        pieces.add(new Piece(List.of(), failure));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(List.of(), null));
    }

    /**
     * Reads what is there, and waits only if that is nothing; -1 at the end.
     *
     * @throws SocketTimeoutException if nothing came in time
     * @throws IOException if the body ends before its end, or was closed
     */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (buffers.isEmpty()) {
            if (ended || !take()) {
                return -1;
            }
        }
        int count = 0;
        for (ByteBuffer next = buffers.peek(); next != null && count < length; next = buffers.peek()) {
            int part = Math.min(length - count, next.remaining());
            next.get(target, offset + count, part);
            count += part;
            if (!next.hasRemaining()) {
                buffers.remove();
            }
        }
        return count;
    }

    /** Returns how many bytes can be read without waiting, or fewer. */
    @Override
    public int available() {
        ByteBuffer next = buffers.peek();
        return next == null ? 0 : next.remaining();
    }

    /** Ends the answer and, unless it was received to its end, its connection. */
    @Override
    public void close() {
        closed = true;
        if (client != null) {
            client.cancel();
        }
        onError(new IOException("closed"));
    }

    /** Takes the next piece; false if there is none. */
    private boolean take() throws IOException {
        Piece piece = next();
        if (piece.failure() != null) {
            throw piece.failure() instanceof IOException broken ? broken : new IOException(piece.failure());
        }
        if (piece.buffers().isEmpty()) {
            ended = true;
            return false;
        }
        for (ByteBuffer buffer : piece.buffers()) {
            if (buffer.hasRemaining()) {
                buffers.add(buffer);
            }
        }
        if (client != null) {
            client.request(1);
        }
        return true;
    }

    private Piece next() throws IOException {
        Piece there = pieces.poll();
        if (there != null) {
            return there;
        }
        try {
            Piece awaited = pieces.poll(patience.get().toNanos(), TimeUnit.NANOSECONDS);
            if (awaited == null) {
                throw new SocketTimeoutException();
            }
            return awaited;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
