package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a request once and waits for the head of the answer. */
final class Attempt {

    private final Exchange exchange;

    Attempt(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Returns the answer.
     *
     * @throws IOException if the call failed
     * @throws dev.tenon.runtime.error.InvokeConnectionException if a limit ran out or the session was cancelled
     */
    UpstreamResponse send(HttpClient client, HttpRequest request) throws IOException {
        HttpResponse<ReceivedBody> head = await(client.sendAsync(request, info -> new ReceivedBody()));
        ReceivedBody received = head.body();
        CallContext.Registration onCancel = exchange.context().onCancel(received::close);
        try {
            return new UpstreamResponse(exchange, head, new BodyStream(exchange, received, head.headers(), onCancel));
        } catch (IOException unreadable) {
            onCancel.close();
            received.close();
            throw unreadable;
        }
    }

    /** The time-out of the JDK's request is not used: from some version on it includes the body, and a stream may be long. */
    private HttpResponse<ReceivedBody> await(CompletableFuture<HttpResponse<ReceivedBody>> answer) throws IOException {
        CallContext.Registration onCancel = exchange.context().onCancel(() -> abandon(answer));
        try {
            return answer.get(exchange.within(exchange.timeouts().answer()).toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            abandon(answer);
            throw exchange.timedOut(
                    "no answer within " + Exchange.seconds(exchange.timeouts().answer()));
        } catch (InterruptedException interrupted) {
            abandon(answer);
            Thread.currentThread().interrupt();
            throw exchange.failure("interrupted while waiting for the answer", null);
        } catch (CancellationException cancelled) {
            throw exchange.cancelled();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        } finally {
            onCancel.close();
        }
    }

    /** An answer may come at this very moment: then it is its body that holds the connection. */
    private static void abandon(CompletableFuture<HttpResponse<ReceivedBody>> answer) {
        if (!answer.cancel(true) && !answer.isCompletedExceptionally()) {
            answer.join().body().close();
        }
    }
}
