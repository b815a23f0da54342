package dev.tenon.sample.xinference.server;

import com.sun.net.httpserver.HttpExchange;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
final class Exchange {

    private final HttpExchange http;
    private final byte[] body;
    private final Fault fault;

    Exchange(HttpExchange http, byte[] body, Fault fault) {
        this.http = http;
        this.body = body;
        this.fault = fault;
    }

    byte[] body() {
        return body;
    }

    Fault fault() {
        return fault;
    }

    @Nullable String header(String name) {
        return http.getRequestHeaders().getFirst(name);
    }

    /** Returns the JSON body; answers as the server does when there is none and returns null then. */
    @Nullable Map<String, @Nullable Object> json() throws IOException {
        try {
            return Json.parseObject(new String(body, StandardCharsets.UTF_8));
        } catch (JsonException e) {
            text(500, "Internal Server Error: Expecting value: line 1 column 1 (char 0)");
            return null;
        }
    }

    void json(int status, Map<String, ?> value) throws IOException {
        bytes(status, "application/json", Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    void detail(int status, String detail) throws IOException {
        json(status, Map.of("detail", detail));
    }

    void text(int status, String text) throws IOException {
        bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(int status, String contentType, byte[] bytes) throws IOException {
        http.getResponseHeaders().set("Content-Type", contentType);
        http.getResponseHeaders().set("x-request-id", UUID.randomUUID().toString());
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    void retryAfter(String seconds) {
        http.getResponseHeaders().set("Retry-After", seconds);
    }

    void challenge() {
        http.getResponseHeaders().set("www-authenticate", "Bearer scope=\"models:list\"");
    }

    /** Begins a chunked answer; each write is one chunk. */
    ChunkedBody chunked(String contentType) throws IOException {
        http.getResponseHeaders().set("Content-Type", contentType);
        http.getResponseHeaders().set("cache-control", "no-store");
        http.getResponseHeaders().set("x-request-id", UUID.randomUUID().toString());
        http.sendResponseHeaders(200, 0);
        return new ChunkedBody(http);
    }
}
