package dev.tenon.runtime.transport.serverless;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.tenon.runtime.protocol.Envelope;
import dev.tenon.runtime.session.Sessions;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes requests: whether the plugin is well, and what Dify wants of it. Gives its thread back as soon as a session has begun. */
final class PluginHandler implements HttpHandler {

    private static final String BAD_REQUEST = "BadRequest";

    private final Sessions sessions;
    private final Admission admission;
    private final int largestRequest;
    private final Set<ResponseChannel> open = ConcurrentHashMap.newKeySet();

    PluginHandler(Sessions sessions, Admission admission, int largestRequest) {
        this.sessions = sessions;
        this.admission = admission;
        this.largestRequest = largestRequest;
    }

    /** Returns the answers that are not complete yet. */
    Set<ResponseChannel> open() {
        return open;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        switch (exchange.getRequestURI().getPath()) {
            case "/health" -> {
                if (method.equals("GET") || method.equals("HEAD")) {
                    health(exchange);
                } else {
                    notAllowed(exchange, "GET, HEAD");
                }
            }
            case "/invoke" -> {
                if (method.equals("POST")) {
                    admit(exchange);
                } else {
                    notAllowed(exchange, "POST");
                }
            }
            default -> Replies.text(exchange, 404, "this plugin serves GET /health and POST /invoke");
        }
    }

    private void health(HttpExchange exchange) throws IOException {
        if (admission.isOpen()) {
            Replies.text(exchange, 200, "OK");
        } else {
            Replies.text(exchange, 503, "stopping");
        }
    }

    private static void notAllowed(HttpExchange exchange, String allowed) throws IOException {
        exchange.getResponseHeaders().set("Allow", allowed);
        Replies.text(exchange, 405, "expected " + allowed);
    }

    private void admit(HttpExchange exchange) throws IOException {
        if (!admission.enter()) {
            Replies.error(exchange, 503, "Stopping", "this instance of the plugin is being stopped");
            return;
        }
        boolean begun = false;
        try {
            begun = begin(exchange);
        } catch (OutOfMemoryError e) {
            outOfMemory(exchange);
        } finally {
            if (!begun) {
                admission.leave();
            }
        }
    }

    /** The server would drop the error, and its client wait for an answer that nobody writes. */
    private void outOfMemory(HttpExchange exchange) throws IOException {
        try {
            Replies.error(exchange, 503, "OutOfMemory", "the plugin is out of memory");
        } finally {
            sessions.outOfMemory();
        }
    }

    /** Begins a session if the request can be read; returns whether it has. */
    private boolean begin(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(largestRequest + 1);
        if (body.length > largestRequest) {
            Replies.error(
                    exchange,
                    413,
                    "RequestTooLarge",
                    "the request has more than " + largestRequest + " bytes; " + ServerlessSettings.LARGEST_REQUEST
                            + " of the plugin allows more");
            return false;
        }
        Envelope request;
        try {
            request = Envelope.read(body);
        } catch (IOException e) {
            Replies.error(exchange, 400, BAD_REQUEST, "the body is no JSON object: " + e.getMessage());
            return false;
        }
        if (request.sessionId() == null) {
            Replies.error(exchange, 400, BAD_REQUEST, "session_id is missing");
            return false;
        }
        if (!request.isRequest()) {
            Replies.error(exchange, 400, BAD_REQUEST, "event must be 'request', not '" + request.event() + "'");
            return false;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("X-Accel-Buffering", "no"); // or nginx collects what should be seen at once
        exchange.sendResponseHeaders(200, 0);
        ResponseChannel channel = new ResponseChannel(exchange, sessions::cancel, this::ended);
        open.add(channel);
        sessions.submit(request, request.sessionId(), channel);
        return true;
    }

    private void ended(ResponseChannel channel) {
        open.remove(channel);
        admission.leave();
    }
}
