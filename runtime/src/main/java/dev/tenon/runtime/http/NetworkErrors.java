package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeConnectionException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Says in words why no answer came. */
final class NetworkErrors {

    private NetworkErrors() {}

    /** Returns whether no connection was made, so that the upstream cannot have seen the request. */
    static boolean isConnectFailure(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException;
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
        String peer = proxy.map(address -> "the proxy " + address).orElse(server);
        return exchange.failure(describe(cause, exchange, peer), cause);
    }

    private static String describe(Throwable cause, Exchange exchange, String peer) {
        if (cause instanceof Connector.TimeoutException) {
            return "no connection to " + peer + " within "
                    + Exchange.seconds(exchange.timeouts().connect());
        }
        if (cause instanceof UnknownHostException) {
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
