package dev.tenon.runtime.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The way to a server; connections that go the same way are interchangeable.
 *
 * @param tls whether the server is spoken to over TLS
 * @param host name or address, an IPv6 address without brackets
 * @param proxy the proxy in between
 */
record Route(boolean tls, String host, int port, Optional<Proxies.Server> proxy) {

    static Route to(URI uri, Optional<Proxies.Server> proxy) {
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        Authority server = Authority.required(uri);
        String host = server.host().toLowerCase(Locale.ROOT);
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new Route(tls, name, server.portOr(tls ? 443 : 80), proxy);
    }

    /** Returns whether the proxy is told the whole address, as it sees the request. */
    boolean asksProxy() {
        return proxy.isPresent() && !tls;
    }

    /** Returns host and port as a request spells them. */
    String authority() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
