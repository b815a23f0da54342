package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeBadRequestException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Makes the JDK's request from ours. What it refuses is reported without quoting values, which may be secrets. */
final class HttpRequests {

    private HttpRequests() {}

    static HttpRequest of(Exchange exchange, Optional<Proxies.Server> proxy) {
        UpstreamRequest request = exchange.request();
        URI uri = request.uri();
        requireSendable(exchange, uri);
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(withoutUserInfo(uri)).method(request.method(), body(request));
        // over http:// the JDK would ask for an upgrade to HTTP/2, at which some servers lose the body
        builder.version(
                "https".equalsIgnoreCase(uri.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
        if (!request.headers().containsKey("User-Agent")) {
            builder.header("User-Agent", "tenon");
        }
        if (uri.getUserInfo() != null && !request.headers().containsKey("Authorization")) {
            builder.header("Authorization", basic(uri.getUserInfo()));
        }
        proxy.flatMap(Proxies.Server::authorization)
                .ifPresent(authorization -> builder.header("Proxy-Authorization", authorization));
        request.headers().forEach((name, value) -> addHeader(exchange, builder, name, value));
        return builder.build();
    }

    static String basic(String userInfo) {
        return "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
    }

    private static void requireSendable(Exchange exchange, URI uri) {
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw refused(exchange, "the URL must begin with http:// or https://");
        }
        if (uri.getHost() == null) {
            throw refused(exchange, Urls.HOST_PROBLEM);
        }
    }

    private static void addHeader(Exchange exchange, HttpRequest.Builder builder, String name, String value) {
        if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c > '~')) {
            throw refused(
                    exchange,
                    "the value of the header " + name
                            + " has a character that HTTP does not allow there, such as a line break or a letter beyond ASCII");
        }
        try {
            builder.header(name, value);
        } catch (IllegalArgumentException refusedByTheJdk) {
            throw refused(exchange, "the header " + name + " cannot be set");
        }
    }

    private static InvokeBadRequestException refused(Exchange exchange, String why) {
        return new InvokeBadRequestException(exchange.target() + ": " + exchange.mask(why));
    }

    private static URI withoutUserInfo(URI uri) {
        String authority = uri.getRawAuthority();
        int at = authority.lastIndexOf('@');
        return at < 0 ? uri : URI.create(uri.toString().replace(authority, authority.substring(at + 1)));
    }

    private static BodyPublisher body(UpstreamRequest request) {
        return switch (request.body().size()) {
            case 0 -> BodyPublishers.noBody();
            case 1 -> BodyPublishers.ofByteArray(request.body().get(0));
            // concat, not ofByteArrays: it knows the length, and some servers do not take chunked uploads
            default ->
                BodyPublishers.concat(
                        request.body().stream().map(BodyPublishers::ofByteArray).toArray(BodyPublisher[]::new));
        };
    }
}
