package dev.tenon.runtime.http;

import dev.tenon.runtime.CallContext;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Makes connections: finds the address, goes through the proxy, and agrees upon TLS. */
final class Connector {

    private final Map<String, String> environment;
    private @Nullable SSLContext tls;

    /** @param environment names the certificate authorities that are trusted beside those of the JDK */
    Connector(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The limit for connecting ran out. */
    static final class TimeoutException extends ConnectException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Returns a new connection, made within the exchange's time to connect unless its session is cancelled.
     *
     * @throws TimeoutException if it takes longer
     * @throws IOException if it fails
     */
    Connection connect(Route route, Exchange exchange) throws IOException {
        long start = System.nanoTime();
        Limit limit = () -> exchange.timeouts().connect().minusNanos(System.nanoTime() - start);
        String host = route.proxy().map(Proxies.Server::host).orElse(route.host());
        int port = route.proxy().map(Proxies.Server::port).orElse(route.port());
        IOException failure = null;
        for (InetAddress address : InetAddress.getAllByName(host)) {
            try {
                return connect(route, new InetSocketAddress(address, port), limit, exchange.context());
            } catch (ConnectException refused) {
                // a name may have addresses of which not all are served, as localhost has
                failure = refused;
            } catch (SocketTimeoutException late) {
                throw new TimeoutException();
            }
        }
        throw failure == null ? new ConnectException(host + " has no address") : failure;
    }

    private interface Limit {
        Duration left();

        default int millis() throws SocketTimeoutException {
            long millis = left().toMillis();
            if (millis <= 0) {
                throw new SocketTimeoutException();
            }
            return (int) Math.min(Integer.MAX_VALUE, millis);
        }
    }

    private Connection connect(Route route, InetSocketAddress address, Limit limit, CallContext context)
            throws IOException {
        // A channel, because a thread that waits for one can be interrupted.
        SocketChannel channel = SocketChannel.open();
        CallContext.Registration onCancel = context.onCancel(() -> close(channel));
        boolean connected = false;
        try {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            Socket socket = channel.socket();
            socket.connect(address, limit.millis());
            Connection plain = new Connection(route, channel, socket);
            if (route.tls() && route.proxy().isPresent()) {
                plain.patience(limit::left);
                openTunnel(plain, route, route.proxy().get());
            }
            Connection connection = route.tls() ? new Connection(route, channel, secure(socket, route, limit)) : plain;
            connected = true;
            return connection;
        } finally {
            onCancel.close();
            if (!connected) {
                close(channel);
            }
        }
    }

    private static void openTunnel(Connection connection, Route route, Proxies.Server proxy) throws IOException {
        String authorization = proxy.authorization()
                .map(value -> "Proxy-Authorization: " + value + "\r\n")
                .orElse("");
        String request = "CONNECT " + route.authority() + " HTTP/1.1\r\nHost: " + route.authority() + "\r\n"
                + authorization + "\r\n";
        connection.write(request.getBytes(StandardCharsets.US_ASCII));
        ResponseHead answer = ResponseHead.read(connection);
        if (answer.status() < 200 || answer.status() > 299) {
            throw new IOException("it refuses to connect to " + route.authority() + " with status " + answer.status());
        }
    }

    private Socket secure(Socket socket, Route route, Limit limit) throws IOException {
        SSLSocket secured = (SSLSocket) tls().getSocketFactory().createSocket(socket, route.host(), route.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.setSoTimeout(limit.millis());
        secured.startHandshake();
        return secured;
    }

    /** Made when it is needed: it reads every certificate that the JDK trusts. */
    private synchronized SSLContext tls() throws IOException {
        if (tls == null) {
            tls = TrustedRoots.context(environment);
        }
        return tls;
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // it is gone, which is what was wanted
        }
    }
}
