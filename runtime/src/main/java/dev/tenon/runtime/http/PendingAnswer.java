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
    private final CompletableFuture<BodyStream> body = new CompletableFuture<>();
    private final CompletableFuture<HttpResponse<BodyStream>> call;
    private volatile boolean cancelled;

    private PendingAnswer(HttpClient client, HttpRequest http, Exchange exchange) {
        this.exchange = exchange;
        this.call = client.sendAsync(http, this::begin);
        CompletableFuture<?> unused = call.whenComplete((response, failure) -> {
            if (failure != null) {
                body.completeExceptionally(failure);
            }
        });
    }

    static PendingAnswer send(HttpClient client, HttpRequest http, Exchange exchange) {
        return new PendingAnswer(client, http, exchange);
    }

    /**
     * Takes the answer on the client's own thread, as soon as the headers are there. The client's future would be completed by the
     * common pool, which may be full of those who wait for it.
     */
    private BodyStream begin(HttpResponse.ResponseInfo info) {
        BodyStream begun = new BodyStream(exchange, info);
        body.complete(begun);
        return begun;
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
            BodyStream answer = body.get(limit().toNanos(), TimeUnit.NANOSECONDS);
            answer.breakOnCancel();
            if (cancelled) {
                answer.close();
                throw exchange.cancelled();
            }
            return new UpstreamResponse(exchange, answer);
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
        body.cancel(false);
        call.cancel(true);
    }

    private Duration limit() {
        Duration answer = exchange.timeouts().answer();
        Duration left = exchange.left();
        return answer.compareTo(left) < 0 ? answer : left;
    }

    /** Gives the call up; an answer that comes at this very moment must not keep its connection. */
    private void abandon() {
        if (!body.cancel(false) && !body.isCompletedExceptionally()) {
            body.join().close();
        }
        call.cancel(true);
    }
}
