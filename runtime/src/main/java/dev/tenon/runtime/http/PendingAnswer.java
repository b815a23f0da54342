package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A request that was sent, until the headers of its answer are there. The JDK's own time-out will once include the body (JDK 26). */
final class PendingAnswer {

    private final Exchange exchange;
    private final CompletableFuture<HttpResponse<BodyStream>> future;
    private volatile boolean cancelled;

    private PendingAnswer(Exchange exchange, CompletableFuture<HttpResponse<BodyStream>> future) {
        this.exchange = exchange;
        this.future = future;
    }

    static PendingAnswer send(HttpClient client, HttpRequest http, Exchange exchange) {
        return new PendingAnswer(
                exchange, client.sendAsync(http, info -> new BodyStream(exchange, MediaTypes.isText(info.headers()))));
    }

    /**
     * Waits for the answer.
     *
     * @throws IOException if the connection failed
     * @throws dev.tenon.runtime.error.InvokeConnectionException if a limit ran out or the session was cancelled
     */
    UpstreamResponse await() throws IOException {
        CallContext.Registration onCancel = exchange.context().onCancel(this::cancel);
        try {
            if (exchange.context().isCancelled()) {
                cancel();
            }
            HttpResponse<BodyStream> response = future.get(limit().toNanos(), TimeUnit.NANOSECONDS);
            response.body().breakOnCancel();
            if (cancelled) {
                response.body().close();
                throw exchange.cancelled();
            }
            return new UpstreamResponse(exchange, response);
        } catch (TimeoutException late) {
            abandon();
            throw exchange.timedOut(
                    "no answer within " + Exchange.seconds(exchange.timeouts().answer()));
        } catch (InterruptedException interrupted) {
            abandon();
            Thread.currentThread().interrupt();
            throw exchange.failure("interrupted while waiting for the answer", null);
        } catch (CancellationException byUs) {
            throw exchange.cancelled();
        } catch (ExecutionException failure) {
            // the connection that our cancelling closes may be reported before the cancelling itself
            if (cancelled) {
                throw exchange.cancelled();
            }
            throw failure.getCause() instanceof IOException io ? io : new IOException(failure.getCause());
        } finally {
            onCancel.close();
        }
    }

    private void cancel() {
        cancelled = true;
        future.cancel(true);
    }

    private Duration limit() {
        Duration answer = exchange.timeouts().answer();
        Duration left = exchange.left();
        return answer.compareTo(left) < 0 ? answer : left;
    }

    /** Gives the call up; an answer that comes at this very moment must not keep its connection. */
    private void abandon() {
        if (!future.cancel(true) && !future.isCompletedExceptionally()) {
            future.join().body().close();
        }
    }
}
