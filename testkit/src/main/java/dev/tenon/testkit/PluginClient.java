package dev.tenon.testkit;

import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The daemon's end of the two streams between daemon and plugin. Sessions may run at once, from any thread. */
public final class PluginClient implements AutoCloseable {

    private final OutputStream toPlugin;
    private final Map<String, PluginSession> sessions = new ConcurrentHashMap<>();
    private final List<Map<String, Object>> logs = new CopyOnWriteArrayList<>();
    private final List<String> stray = new CopyOnWriteArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Speaks over the given streams; reads on a thread of its own until the plugin's end is closed. */
    public PluginClient(InputStream fromPlugin, OutputStream toPlugin) {
        this.toPlugin = toPlugin;
        Thread reader = new Thread(() -> read(fromPlugin), "tenon-testkit-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Waits for the first heartbeat.
     *
     * @return whether it came within the given time
     */
    public boolean awaitReady(long timeout, TimeUnit unit) throws InterruptedException {
        return ready.await(timeout, unit);
    }

    /** Sends a request and waits for its answer. */
    public Answer call(PluginRequest request) {
        return start(request).answer();
    }

    /** Sends a request. */
    public PluginSession start(PluginRequest request) {
        PluginSession session = new PluginSession(UUID.randomUUID().toString());
        sessions.put(session.id(), session);
        sendLine(Json.write(request.envelope(session.id())));
        return session;
    }

    /** Sends a line as it is, for requests that no daemon would write. */
    public void sendLine(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (toPlugin) {
            try {
                toPlugin.write(bytes);
                toPlugin.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("the plugin takes no requests any more", e);
            }
        }
    }

    /** Returns the data of the {@code log} events so far. */
    public List<Map<String, Object>> logs() {
        return List.copyOf(logs);
    }

    /** Returns the lines so far that were no message of the protocol; a right plugin writes none. */
    public List<String> strayLines() {
        return List.copyOf(stray);
    }

    /** Waits until the plugin has closed its end. */
    public boolean awaitEnd(long timeout, TimeUnit unit) throws InterruptedException {
        return ended.await(timeout, unit);
    }

    /** Closes the plugin's standard input; running sessions are still answered. */
    @Override
    public void close() {
        try {
            toPlugin.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(InputStream fromPlugin) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(fromPlugin, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                receive(line);
            }
        } catch (IOException e) {
            stray.add("reading ended: " + e);
        } finally {
            ended.countDown();
        }
    }

    private void receive(String line) {
        Map<String, @Nullable Object> event;
        try {
            event = Json.parseObject(line);
        } catch (JsonException e) {
            stray.add(line);
            return;
        }
        switch (String.valueOf(event.get("event"))) {
            case "heartbeat" -> ready.countDown();
            case "log" -> logs.add(object(event.get("data")));
            case "session" -> {
                PluginSession session = sessions.get(String.valueOf(event.get("session_id")));
                if (session == null) {
                    stray.add(line);
                } else {
                    session.received(object(event.get("data")));
                }
            }
            default -> stray.add(line);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
