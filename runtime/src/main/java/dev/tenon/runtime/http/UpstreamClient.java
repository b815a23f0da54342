package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sends requests to upstream servers. Connections are kept and shared by all calls; redirects are not followed. Proxies come from
 * {@code HTTP_PROXY}, {@code HTTPS_PROXY} and {@code NO_PROXY}, certificate authorities beyond the JDK's from {@code SSL_CERT_FILE}
 * and {@code REQUESTS_CA_BUNDLE}.
 */
public final class UpstreamClient {

    /** A server that reads the request and then dies takes longer as a rule: a repeated request must not cost twice. */
    private static final long AT_ONCE = TimeUnit.SECONDS.toNanos(1);

    private static final UpstreamClient SHARED = new UpstreamClient(System.getenv(), RetryPolicy.standard());

    private final Proxies proxies;
    private final HttpClients clients;
    /** The servers to which connections may be kept, as host and port. */
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    private final RetryPolicy retries;
    private final OutgoingRequest.Resolver resolver;

    UpstreamClient(Map<String, String> environment, RetryPolicy retries) {
        this(environment, retries, InetAddress::getByName);
    }

    UpstreamClient(Map<String, String> environment, RetryPolicy retries, OutgoingRequest.Resolver resolver) {
        this.proxies = new Proxies(environment);
        this.clients = new HttpClients(environment);
        this.retries = retries;
        this.resolver = resolver;
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
        OutgoingRequest.requireSendable(exchange);
        Optional<Proxies.Server> proxy = proxyFor(exchange);
        for (int retry = 0; ; retry++) {
            Duration wait;
            try {
                UpstreamResponse response = attempt(exchange, proxy);
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

    private UpstreamResponse attempt(Exchange exchange, Optional<Proxies.Server> proxy) {
        UpstreamRequest request = exchange.request();
        String server = Authority.required(request.uri()).address();
        HttpClient client =
                clients.clientFor(request.uri(), proxy, request.timeouts().connect());
        try {
            UpstreamResponse response =
                    sendTwiceIfUnread(exchange, client, OutgoingRequest.of(request, proxy, resolver), server);
            answered.add(server);
            return response;
        } catch (IOException failure) {
            throw exchange.ownDoing("while waiting for the answer")
                    .orElseGet(() -> NetworkErrors.of(failure, exchange, proxy.map(Proxies.Server::address)));
        }
    }

    /** Sends again if the server closed a connection at the moment it was used again (uvicorn closes them after 5 s). */
    private UpstreamResponse sendTwiceIfUnread(Exchange exchange, HttpClient client, HttpRequest request, String server)
            throws IOException {
        long start = System.nanoTime();
        try {
            return new Attempt(exchange).send(client, request);
        } catch (IOException failure) {
            boolean unread = NetworkErrors.isWithoutAnswer(failure) && System.nanoTime() - start < AT_ONCE;
            if (!unread || !answered.contains(server) || exchange.ownDoing("").isPresent()) {
                throw failure;
            }
            return new Attempt(exchange).send(client, request);
        }
    }

    private Optional<Proxies.Server> proxyFor(Exchange exchange) {
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
