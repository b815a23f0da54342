package dev.tenon.it.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that describes one model and answers every call of it as recorded, or that describes one as recorded. */
final class XinferenceReplay implements AutoCloseable {

    private static final AtomicInteger STARTED = new AtomicInteger();

    /**
     * Where the API begins. The plugin remembers for minutes what a server says of a model, and the system hands out a port again
     * before that.
     */
    private final String base = "/" + STARTED.incrementAndGet();

    private final HttpServer http;
    private final Set<String> describedPaths = ConcurrentHashMap.newKeySet();

    XinferenceReplay(XinferenceDescription description) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = description.body().getBytes(StandardCharsets.UTF_8);
        http.createContext(base, call -> {
            describedPaths.add(call.getRequestURI().getRawPath().substring(base.length()));
            answer(call, description.status(), description.contentType(), body, false);
        });
        http.start();
    }

    XinferenceReplay(XinferenceExchange exchange) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] description = exchange.description().getBytes(StandardCharsets.UTF_8);
        http.createContext(base + "/v1/models/m", call -> answer(call, 200, "application/json", description, false));
        http.createContext(
                base + exchange.path(),
                call -> answer(call, exchange.status(), exchange.contentType(), exchange.bytes(), exchange.streamed()));
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + base;
    }

    /** Returns the paths that were asked for, as they were sent. */
    Set<String> describedPaths() {
        return Set.copyOf(describedPaths);
    }

    private static void answer(HttpExchange call, int status, String type, byte[] bytes, boolean chunked)
            throws IOException {
        call.getRequestBody().readAllBytes();
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(status, chunked ? 0 : bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
