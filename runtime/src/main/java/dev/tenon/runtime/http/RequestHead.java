package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeBadRequestException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Spells the head of a request. What cannot be sent is reported without quoting values, which may be secrets. */
final class RequestHead {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** Headers that belong to the connection. */
    private static final Set<String> OWN = Set.of(
            "connection", "content-length", "expect", "host", "keep-alive", "te", "transfer-encoding", "upgrade");

    private RequestHead() {}

    /**
     * Checks that the request has an address that can be called.
     *
     * @throws InvokeBadRequestException if not
     */
    static void requireSendable(Exchange exchange) {
        URI uri = exchange.request().uri();
        if (!Urls.isWeb(uri)) {
            throw refused(exchange, "the URL must begin with http:// or https://");
        }
        if (Authority.of(uri).isEmpty()) {
            throw refused(exchange, Urls.HOST_PROBLEM);
        }
    }

    /**
     * Returns the head with the empty line behind it.
     *
     * @throws InvokeBadRequestException if the method or a header cannot be sent
     */
    static byte[] of(Exchange exchange, Route route) {
        UpstreamRequest request = exchange.request();
        if (!TOKEN.matcher(request.method()).matches()) {
            throw refused(exchange, "the method is no word that HTTP allows");
        }
        URI uri = URI.create(request.uri().toASCIIString());
        Authority server = Authority.required(uri);
        StringBuilder head = new StringBuilder(512)
                .append(request.method())
                .append(' ')
                .append(route.asksProxy() ? "http://" + server.address() : "")
                .append(target(uri))
                .append(" HTTP/1.1\r\n");
        add(head, "Host", server.address());
        long length = request.body().stream().mapToLong(piece -> piece.length).sum();
        if (length > 0 || !request.method().equals("GET")) {
            add(head, "Content-Length", String.valueOf(length));
        }
        if (!request.headers().containsKey("User-Agent")) {
            add(head, "User-Agent", "tenon");
        }
        if (server.userInfo() != null && !request.headers().containsKey("Authorization")) {
            add(head, "Authorization", basic(server.userInfo()));
        }
        if (route.asksProxy()) {
            route.proxy()
                    .flatMap(Proxies.Server::authorization)
                    .ifPresent(authorization -> add(head, "Proxy-Authorization", authorization));
        }
        request.headers().forEach((name, value) -> {
            requireSendable(exchange, name, value);
            add(head, name, value);
        });
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String target(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    static String basic(String userInfo) {
        return "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static void requireSendable(Exchange exchange, String name, String value) {
        if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c > '~')) {
            throw refused(
                    exchange,
                    "the value of the header " + name
                            + " has a character that HTTP does not allow there, such as a line break or a letter beyond ASCII");
        }
        if (OWN.contains(name.toLowerCase(Locale.ROOT)) || !TOKEN.matcher(name).matches()) {
            throw refused(exchange, "the header " + name + " cannot be set");
        }
    }

    private static InvokeBadRequestException refused(Exchange exchange, String why) {
        return new InvokeBadRequestException(exchange.target() + ": " + exchange.mask(why));
    }
}
