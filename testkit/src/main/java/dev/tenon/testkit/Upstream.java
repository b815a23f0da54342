package dev.tenon.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The server behind the plugin under test, on the loopback interface: records what it is asked and answers as it is told. */
public final class Upstream implements AutoCloseable {

    private static final int BACKLOG = 1000;

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "tenon-testkit-upstream");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Function<UpstreamRequest, Reply>> always = new ConcurrentHashMap<>();
    private final Map<String, Queue<Reply>> next = new ConcurrentHashMap<>();
    private final List<UpstreamRequest> requests = new CopyOnWriteArrayList<>();

    private Upstream(HttpServer http) {
        this.http = http;
        http.createContext("/", this::handle);
        http.setExecutor(threads);
        http.start();
    }

    /** Starts a server on a free port; until it is told more, it answers 404 to everything. */
    public static Upstream start() {
        try {
            return new Upstream(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on the loopback interface", e);
        }
    }

    /** Returns its address, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Answers all requests to a path in this way from now on. */
    public Upstream on(String path, Reply reply) {
        return on(path, request -> reply);
    }

    /** Answers requests to a path with what the function makes of them from now on; status 500 and its error if it throws. */
    public Upstream on(String path, Function<UpstreamRequest, Reply> replies) {
        always.put(path, replies);
        return this;
    }

    /** Answers the next requests to a path with these, once each and in this order, and then as before. */
    public Upstream next(String path, Reply... replies) {
        next.computeIfAbsent(path, key -> new ConcurrentLinkedQueue<>()).addAll(List.of(replies));
        return this;
    }

    /** Returns the requests so far, in the order in which they came. */
    public List<UpstreamRequest> requests() {
        return List.copyOf(requests);
    }

    /** Returns the requests to a path so far. */
    public List<UpstreamRequest> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    /**
     * Returns the last request to a path.
     *
     * @throws AssertionError if there was none; it names the paths of those that there were
     */
    public UpstreamRequest last(String path) {
        List<UpstreamRequest> all = requests(path);
        if (all.isEmpty()) {
            throw new AssertionError("nothing was asked of " + path + ", only of "
                    + requests.stream().map(UpstreamRequest::path).distinct().toList());
        }
        return all.get(all.size() - 1);
    }

    /** Stops at once; replies that are on their way are cut. */
    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        UpstreamRequest request = read(exchange);
        requests.add(request);
        send(exchange, reply(request));
    }

    private static UpstreamRequest read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        String query = exchange.getRequestURI().getRawQuery();
        return new UpstreamRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private Reply reply(UpstreamRequest request) {
        Queue<Reply> queue = next.get(request.path());
        Reply once = queue == null ? null : queue.poll();
        if (once != null) {
            return once;
        }
        Function<UpstreamRequest, Reply> replies = always.get(request.path());
        if (replies == null) {
            return Reply.status(404, "the test has no reply to " + request.method() + " " + request.path());
        }
        try {
            return replies.apply(request);
        } catch (RuntimeException | AssertionError e) {
            // Unanswered, the plugin would wait for as long as its time limit allows, and the reason would be lost.
            return Reply.status(500, "the reply of the test failed: " + e);
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        try {
            Thread.sleep(reply.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), length(reply));
        for (byte[] piece : reply.pieces()) {
            exchange.getResponseBody().write(piece);
            exchange.getResponseBody().flush();
        }
        if (reply.isCut()) {
            // Newer JDKs keep the head until the first piece of the body.
            exchange.getResponseBody().flush();
            // The server breaks a connection whose handler throws.
            throw new IOException("cut as the test wants it");
        }
        exchange.close();
    }

    /** Returns the length as the JDK's server takes it: 0 for one that is not known, and pieces; -1 for no body. */
    private static long length(Reply reply) {
        if (reply.isCut() || reply.pieces().size() != 1) {
            return 0;
        }
        int length = reply.pieces().get(0).length;
        return length == 0 ? -1 : length;
    }
}
