package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sends requests to upstream servers. Connections are kept and shared by all calls; redirects are not followed. Proxies come from
 * {@code HTTP_PROXY}, {@code HTTPS_PROXY} and {@code NO_PROXY}, certificate authorities beyond the JDK's from {@code SSL_CERT_FILE}
 * and {@code REQUESTS_CA_BUNDLE}.
 */
public final class UpstreamClient {

    private static final UpstreamClient SHARED = new UpstreamClient(System.getenv(), RetryPolicy.standard());

    private final Proxies proxies;
    private final HttpClients clients;
    private final RetryPolicy retries;
    private final StaleConnections stale = new StaleConnections();

    UpstreamClient(Map<String, String> environment, RetryPolicy retries) {
        this.proxies = new Proxies(environment);
        this.clients = new HttpClients(environment, proxies);
        this.retries = retries;
    }

    /** Returns the client that the process shares. */
    public static UpstreamClient shared() {
        return SHARED;
    }

    /**
     * Sends the request and returns the answer, whatever its status, as soon as its headers are there. Before that a failed connection,
     * 502, 503 and 504 are retried after 0.5 s, 1 s, 2 s … or after what {@code Retry-After} says, if it says at most 10 s. The
     * cancellation of the current {@link CallContext} breaks the call and the reading of the answer. The caller closes the answer.
     *
     * @throws InvokeConnectionException if no answer came; the text names the limit that ran out
     * @throws dev.tenon.runtime.error.InvokeBadRequestException if the address or a header cannot be sent
     */
    public UpstreamResponse send(UpstreamRequest request) {
        Exchange exchange = new Exchange(request, CallContext.current());
        Optional<Proxies.Server> proxy = proxyFor(exchange);
        HttpRequest http = HttpRequests.of(exchange, proxy);
        for (int retry = 0; ; retry++) {
            Duration wait;
            try {
                UpstreamResponse response = attempt(exchange, http, proxy);
                Optional<Duration> allowed = waitAfter(response, exchange, retry);
                if (allowed.isEmpty()) {
                    return response;
                }
                response.drain();
                response.close();
                wait = allowed.get();
            } catch (InvokeConnectionException failure) {
                wait = retries.backOff(retry);
                boolean connectFailure =
                        failure.getCause() != null && NetworkErrors.isConnectFailure(failure.getCause());
                if (!connectFailure || !mayWait(exchange, retry, wait)) {
                    throw failure;
                }
            }
            pause(exchange, wait);
        }
    }

    /** Returns the wait before the next attempt, empty if this answer is the one to return. */
    private Optional<Duration> waitAfter(UpstreamResponse response, Exchange exchange, int retry) {
        return RetryPolicy.isRetryable(response.status())
                ? retries.wait(retry, response.header("retry-after")).filter(wait -> mayWait(exchange, retry, wait))
                : Optional.empty();
    }

    private static boolean mayWait(Exchange exchange, int retry, Duration wait) {
        return retry < exchange.request().maxRetries() && wait.compareTo(exchange.left()) < 0;
    }

    private UpstreamResponse attempt(Exchange exchange, HttpRequest http, Optional<Proxies.Server> proxy) {
        long start = System.nanoTime();
        try {
            return once(exchange, http);
        } catch (IOException failure) {
            if (!stale.explains(http.uri(), failure, Duration.ofNanos(System.nanoTime() - start))) {
                throw NetworkErrors.of(failure, exchange, proxy.map(Proxies.Server::address));
            }
        }
        try {
            return once(exchange, http);
        } catch (IOException failure) {
            throw NetworkErrors.of(failure, exchange, proxy.map(Proxies.Server::address));
        }
    }

    private UpstreamResponse once(Exchange exchange, HttpRequest http) throws IOException {
        UpstreamResponse response = PendingAnswer.send(
                        clients.get(exchange.timeouts().connect()), http, exchange)
                .await();
        stale.answered(http.uri());
        return response;
    }

    private Optional<Proxies.Server> proxyFor(Exchange exchange) {
        if (exchange.request().uri().getHost() == null) {
            return Optional.empty();
        }
        try {
            return proxies.proxyFor(exchange.request().uri());
        } catch (IllegalArgumentException malformed) {
            throw exchange.failure(String.valueOf(malformed.getMessage()), null);
        }
    }

    private static void pause(Exchange exchange, Duration wait) {
        CountDownLatch cancelled = new CountDownLatch(1);
        CallContext.Registration onCancel = exchange.context().onCancel(cancelled::countDown);
        try {
            if (exchange.context().isCancelled() || cancelled.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw exchange.cancelled();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw exchange.failure("interrupted before a retry", null);
        } finally {
            onCancel.close();
        }
    }
}
