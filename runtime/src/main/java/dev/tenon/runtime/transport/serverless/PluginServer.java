package dev.tenon.runtime.transport.serverless;

import com.sun.net.httpserver.HttpServer;
import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.transport.StartException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** An HTTP server that answers for a plugin, from its start until it is drained. */
final class PluginServer {

    /** Connections that wait to be taken; a burst is as large as a plugin's sessions. */
    private static final int BACKLOG = 4096;

    private final HttpServer server;
    private final Sessions sessions;
    private final Admission admission = new Admission();
    private final PluginHandler handler;
    private final Duration probe;

    private PluginServer(HttpServer server, Sessions sessions, ServerlessSettings settings) {
        this.server = server;
        this.sessions = sessions;
        this.handler = new PluginHandler(sessions, admission, settings.largestRequest());
        this.probe = settings.probe();
    }

    /**
     * Starts to serve.
     *
     * @throws StartException if the port cannot be listened on
     */
    static PluginServer start(Sessions sessions, ServerlessSettings settings) throws StartException {
        // Both are read by the server when it is made first. Small frames must not wait for each other; and of more
        // than 200 idle connections some would be closed at once, just when a client sends its next request on one
        // of them, which is lost then.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", String.valueOf(BACKLOG));
        InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
        try {
            PluginServer plugin = new PluginServer(HttpServer.create(address, BACKLOG), sessions, settings);
            plugin.start();
            return plugin;
        } catch (IOException e) {
            throw new StartException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + ": " + e.getMessage());
        }
    }

    private void start() {
        server.createContext("/", handler);
        server.setExecutor(sessions.threads());
        server.start();
        Thread thread = new Thread(this::probe, "tenon-probe");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns the port that it listens on. */
    int port() {
        return server.getAddress().getPort();
    }

    /** Looks for answers that nobody waits for any more; each on a thread of its own, because writing may block. */
    private void probe() {
        try {
            while (true) {
                Thread.sleep(probe.toMillis());
                for (ResponseChannel channel : handler.open()) {
                    if (channel.isIdle(probe)) {
                        sessions.threads().execute(channel::probe);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Refuses new requests, and waits for the end of those that it has.
     *
     * @return how many were cut off because the time was over
     */
    int drain(Duration time) throws InterruptedException {
        admission.close();
        try {
            return admission.awaitEmpty(time.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            server.stop(0);
        }
    }
}
