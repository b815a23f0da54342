package dev.tenon.sample.xinference.daemon;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a daemon that runs no plugins itself asks for them. This connector makes no image of a package: the one plugin that it knows is
 * running already.
 */
final class Connector implements AutoCloseable {

    private static final String KEY = "connector-key";

    private final HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    /** Starts one that sends the daemon to a plugin. */
    Connector(URI plugin) throws IOException {
        http.createContext("/ping", exchange -> answer(exchange, "pong"));
        http.createContext("/v1/runner/instances", exchange -> answer(exchange, instances(plugin)));
        http.start();
    }

    /** Returns what makes a daemon ask this connector. */
    Map<String, String> variables() {
        return Map.of(
                "PLATFORM",
                "serverless",
                "DIFY_PLUGIN_SERVERLESS_CONNECTOR_URL",
                "http://127.0.0.1:" + http.getAddress().getPort(),
                "DIFY_PLUGIN_SERVERLESS_CONNECTOR_API_KEY",
                KEY);
    }

    private static Map<String, Object> instances(URI plugin) {
        Map<String, Object> instance = Map.of(
                "ID", "1",
                "Name", "the-plugin",
                "ResourceName", "the-plugin",
                "Endpoint", plugin.toString(),
                "Status", Map.of("State", "running"));
        return Map.of("error", "", "Items", List.of(instance));
    }

    private static void answer(HttpExchange exchange, @Nullable Object json) throws IOException {
        try (exchange) {
            boolean known = KEY.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = Json.write(json).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
