package dev.tenon.it.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A server that describes one model and answers every call of it as recorded. */
final class XinferenceReplay implements AutoCloseable {

    private final HttpServer http;

    XinferenceReplay(XinferenceExchange exchange) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext(
                "/v1/models/m", call -> answer(call, 200, "application/json", exchange.description(), false));
        http.createContext(
                exchange.path(),
                call -> answer(call, exchange.status(), exchange.contentType(), exchange.body(), exchange.streamed()));
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private static void answer(HttpExchange call, int status, String type, String body, boolean chunked)
            throws IOException {
        call.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
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
