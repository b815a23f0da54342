package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeBadRequestException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the JDK's request. What cannot be sent is reported without quoting values, which may be secrets. */
final class OutgoingRequest {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** Headers that belong to the connection. */
    private static final Set<String> OWN = Set.of(
            "connection", "content-length", "expect", "host", "keep-alive", "te", "transfer-encoding", "upgrade");

    /** Finds the address of a host. */
    interface Resolver {
        InetAddress addressOf(String host) throws UnknownHostException;
    }

    private OutgoingRequest() {}

    /**
     * Checks that the request can be sent as far as that can be told without sending it.
     *
     * @throws InvokeBadRequestException if it has no address that can be called, or a method or header that cannot be sent
     */
    static void requireSendable(Exchange exchange) {
        UpstreamRequest request = exchange.request();
        if (!Urls.isWeb(request.uri())) {
            throw refused(exchange, "the URL must begin with http:// or https://");
        }
        Authority server = Authority.of(request.uri()).orElseThrow(() -> refused(exchange, Urls.HOST_PROBLEM));
        if (server.hasUnderscore() && request.uri().getScheme().equalsIgnoreCase("https")) {
            throw refused(exchange, "an https:// URL cannot have an underscore in the name of its host");
        }
        if (!TOKEN.matcher(request.method()).matches()) {
            throw refused(exchange, "the method is no word that HTTP allows");
        }
        request.headers().forEach((name, value) -> requireSendable(exchange, name, value));
    }

    /**
     * Returns the request for the JDK's client.
     *
     * @throws UnknownHostException if the name of the host has an underscore and no address
     */
    static HttpRequest of(UpstreamRequest request, Optional<Proxies.Server> proxy, Resolver resolver)
            throws UnknownHostException {
        URI uri = URI.create(request.uri().toASCIIString());
        Authority server = Authority.required(uri);
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(callable(uri, server, resolver)).method(request.method(), body(request));
        if (server.hasUnderscore()) {
            builder.setHeader("Host", server.address());
        }
        builder.setHeader("User-Agent", "tenon");
        if (server.userInfo() != null) {
            builder.setHeader("Authorization", basic(server.userInfo()));
        }
        proxy.flatMap(Proxies.Server::authorization)
                .ifPresent(value -> builder.setHeader("Proxy-Authorization", value));
        request.headers().forEach(builder::setHeader);
        return builder.build();
    }

    /**
     * Returns the address without user and password, which a proxy would see. The JDK's client refuses a name with an underscore, as
     * Docker's services often have; a resolver does not mind, so that such a name is looked up here.
     */
    private static URI callable(URI uri, Authority server, Resolver resolver) throws UnknownHostException {
        String host = server.host();
        if (server.hasUnderscore()) {
            String address = resolver.addressOf(host).getHostAddress();
            host = address.contains(":") ? "[" + address + "]" : address;
        }
        String port = server.port() < 0 ? "" : ":" + server.port();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + host + port + uri.getRawPath() + query);
    }

    private static BodyPublisher body(UpstreamRequest request) {
        List<byte[]> pieces = request.body();
        return switch (pieces.size()) {
            case 0 -> BodyPublishers.noBody();
            case 1 -> BodyPublishers.ofByteArray(pieces.get(0));
            default ->
                BodyPublishers.concat(
                        pieces.stream().map(BodyPublishers::ofByteArray).toArray(BodyPublisher[]::new));
        };
    }

    static String basic(String userInfo) {
        return "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
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
