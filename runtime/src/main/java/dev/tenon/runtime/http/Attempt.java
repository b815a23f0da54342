package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Sends a request over a connection and waits for the head of the answer. */
final class Attempt {

    /** So much leaves at once, and never has to wait for a server that does not read. */
    private static final int SMALL = 16 << 10;

    private final Exchange exchange;
    private final byte[] head;
    private final Connection connection;
    private final long start = System.nanoTime();

    Attempt(Exchange exchange, byte[] head, Connection connection) {
        this.exchange = exchange;
        this.head = head;
        this.connection = connection;
    }

    /**
     * Returns the answer. Its connection goes to the pool when it has served.
     *
     * @throws IOException if the connection failed; it is closed then
     * @throws dev.tenon.runtime.error.InvokeConnectionException if a limit ran out or the session was cancelled
     */
    UpstreamResponse send(ConnectionPool pool) throws IOException {
        CallContext context = exchange.context();
        CallContext.Registration onCancel = context.onCancel(connection::close);
        boolean answered = false;
        try {
            if (context.isCancelled()) {
                throw exchange.cancelled();
            }
            connection.patience(this::patience);
            ResponseHead answer = answer();
            Content content = Content.of(exchange.request().method(), answer, connection);
            BodyStream.Ending ending = new BodyStream.Ending(
                    answer.persistent() && content.endsBeforeConnection() ? pool : null, onCancel);
            boolean text = MediaTypes.isText(answer.first("content-type").orElse(""));
            answered = true;
            return new UpstreamResponse(exchange, answer, new BodyStream(exchange, connection, content, text, ending));
        } catch (SocketTimeoutException late) {
            throw exchange.timedOut(
                    "no answer within " + Exchange.seconds(exchange.timeouts().answer()));
        } finally {
            if (!answered) {
                onCancel.close();
                connection.close();
            }
        }
    }

    private Duration patience() {
        return exchange.within(exchange.timeouts().answer().minusNanos(System.nanoTime() - start));
    }

    private ResponseHead answer() throws IOException {
        try {
            write(exchange.request().body());
        } catch (SocketTimeoutException late) {
            throw late;
        } catch (IOException broken) {
            try {
                // a server may refuse a body without reading it
                return ResponseHead.read(connection);
            } catch (IOException none) {
                throw broken;
            }
        }
        return ResponseHead.read(connection);
    }

    private void write(List<byte[]> body) throws IOException {
        long size = head.length + body.stream().mapToLong(piece -> piece.length).sum();
        if (size <= SMALL) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream((int) size);
            whole.write(head);
            for (byte[] piece : body) {
                whole.write(piece);
            }
            connection.write(whole.toByteArray());
        } else {
            writeInTime(body);
        }
    }

    /** Writing has no time-out of its own; closing the connection breaks it. */
    private void writeInTime(List<byte[]> body) throws IOException {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        sent.orTimeout(patience().toNanos(), TimeUnit.NANOSECONDS).exceptionally(late -> {
            connection.close();
            return null;
        });
        try {
            connection.write(head);
            for (byte[] piece : body) {
                connection.write(piece);
            }
            sent.complete(null);
        } catch (IOException broken) {
            throw sent.complete(null) ? broken : new SocketTimeoutException();
        }
    }
}
