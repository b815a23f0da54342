package dev.tenon.runtime.http;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The proxies that the environment names; the lower-case name of a variable wins over the upper-case one. */
final class Proxies {

    /**
     * A proxy.
     *
     * @param authorization the value of {@code Proxy-Authorization}, if its URL brings user and password
     */
    record Server(String host, int port, Optional<String> authorization) {
        String address() {
            return host + ":" + port;
        }
    }

    private final Map<String, String> environment;
    private final NoProxy noProxy;

    Proxies(Map<String, String> environment) {
        this.environment = environment;
        this.noProxy = new NoProxy(variable("NO_PROXY").orElse(""));
    }

    /**
     * Returns the proxy on the way to the address.
     *
     * @throws IllegalArgumentException if the variable that names it is not understood
     */
    Optional<Server> proxyFor(URI uri) {
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        String name = https ? "HTTPS_PROXY" : "HTTP_PROXY";
        Authority server = Authority.required(uri);
        if (noProxy.matches(server.host(), server.portOr(https ? 443 : 80))) {
            return Optional.empty();
        }
        return variable(name).map(value -> parse(name, value));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(environment.get(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Server parse(String name, String value) {
        String url = value.contains("://") ? value : "http://" + value;
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException malformed) {
            // the value may hold a password: neither it nor the exception that quotes it is passed on
            throw new IllegalArgumentException(name + " is not a URL such as http://proxy:3128");
        }
        Optional<Authority> server = Authority.of(uri);
        if (!"http".equalsIgnoreCase(uri.getScheme()) || server.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " must be a URL such as http://proxy:3128, not " + Masker.show(uri));
        }
        Optional<String> authorization =
                Optional.ofNullable(server.get().userInfo()).map(OutgoingRequest::basic);
        return new Server(server.get().host(), server.get().portOr(80), authorization);
    }
}
