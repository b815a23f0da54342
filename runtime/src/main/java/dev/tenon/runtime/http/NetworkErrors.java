package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Says in words why no answer came. */
final class NetworkErrors {

    private NetworkErrors() {}

    /** Returns whether no connection was made, so that the upstream cannot have seen the request. */
    static boolean isConnectFailure(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException;
    }

    /** Returns whether a connection that was made ended without an answer, as one does that its server has closed meanwhile. */
    static boolean isWithoutAnswer(IOException cause) {
        boolean ended = find(cause, EOFException.class).isPresent()
                || find(cause, SocketException.class).isPresent()
                || find(cause, ClosedChannelException.class).isPresent();
        return ended
                && !isConnectFailure(cause)
                && find(cause, SSLException.class).isEmpty();
    }

    /**
     * Returns the error for a failure before the headers of the answer.
     *
     * @param proxy the proxy in between, as {@code host:port}
     */
    static InvokeConnectionException of(Throwable cause, Exchange exchange, Optional<String> proxy) {
        String server = Authority.required(exchange.request().uri()).address();
        Optional<SSLException> tls = find(cause, SSLException.class);
        if (tls.isPresent()) {
            // Through a proxy, too, it is the server whose certificate is judged.
            String way = proxy.map(address -> " behind the proxy " + address).orElse("");
            return exchange.failure(tls(tls.get(), server + way), cause);
        }
        if (cause instanceof UnknownHostException) {
            // thrown by our own lookup, which is that of the server
            return exchange.failure("unknown host: " + server, cause);
        }
        String peer = proxy.map(address -> "the proxy " + address).orElse(server);
        return exchange.failure(describe(cause, exchange, peer), cause);
    }

    private static String describe(Throwable cause, Exchange exchange, String peer) {
        if (cause instanceof HttpConnectTimeoutException) {
            return "no connection to " + peer + " within "
                    + Exchange.seconds(exchange.timeouts().connect());
        }
        if (find(cause, UnresolvedAddressException.class).isPresent()) {
            return "unknown host: " + peer;
        }
        if (isConnectFailure(cause)) {
            return "cannot connect to " + peer + reason(cause);
        }
        return "no HTTP answer from " + peer + reason(cause);
    }

    private static String tls(SSLException problem, String peer) {
        Throwable deepest = root(problem);
        boolean certificate = find(problem, CertificateException.class).isPresent()
                || deepest.getClass().getName().contains("cert");
        return "TLS problem with " + peer + ": " + deepest.getMessage()
                + (certificate ? " (a private CA is trusted if SSL_CERT_FILE names its certificate)" : "");
    }

    private static String reason(Throwable cause) {
        Throwable deepest = root(cause);
        String message = deepest.getMessage();
        return ": " + (message == null ? deepest.getClass().getSimpleName() : message);
    }

    private static Throwable root(Throwable cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }

    private static <T> Optional<T> find(Throwable cause, Class<T> type) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
