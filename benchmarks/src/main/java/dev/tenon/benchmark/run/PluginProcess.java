package dev.tenon.benchmark.run;

import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A plugin that runs, spoken to over its standard streams as Dify's daemon speaks to it. */
final class PluginProcess implements AutoCloseable {

    private static final long START_SECONDS = 120;
    private static final long ANSWER_SECONDS = 240;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int STDERR_KEPT = 1000;

    private final long spawned = System.nanoTime();
    private final Process process;
    private final FrameReader reader;
    private final CountDownLatch beating = new CountDownLatch(1);
    private volatile long firstBeat;
    private volatile String stderr = "";

    /**
     * Starts a program.
     *
     * @param onFault told of every line that no plugin may write
     */
    PluginProcess(Launch launch, Consumer<String> onFault) throws IOException {
        process = launch.start();
        reader = new FrameReader(process.getInputStream(), this::beat, onFault);
        daemon(() -> {
            reader.run();
            beating.countDown();
        });
        daemon(this::readStderr);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "plugin-reader");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits for the first heartbeat.
     *
     * @throws IllegalStateException if it does not come; the message has the end of standard error
     */
    PluginProcess awaitHeartbeat() throws InterruptedException {
        if (!beating.await(START_SECONDS, TimeUnit.SECONDS) || firstBeat == 0) {
            throw new IllegalStateException("no heartbeat; standard error: " + stderr);
        }
        return this;
    }

    /** Sends a request and returns at once. */
    Session start(Map<String, @Nullable Object> data, Runnable whenDone) throws IOException {
        Session session = new Session(whenDone);
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("app_id", null);
        envelope.put("context", null);
        envelope.put("conversation_id", null);
        envelope.put("data", data);
        envelope.put("endpoint_id", null);
        envelope.put("event", "request");
        envelope.put("message_id", null);
        envelope.put("session_id", session.id());
        byte[] line = (Json.write(envelope) + "\n").getBytes(StandardCharsets.UTF_8);
        expect(session);
        write(line, session);
        return session;
    }

    /** Expects frames of a session that somebody else asks for. */
    void expect(Session session) {
        reader.expect(session);
    }

    /** Writes a line; the clock of the session begins. */
    synchronized void write(byte[] line, Session session) throws IOException {
        OutputStream out = process.getOutputStream();
        session.start();
        out.write(line);
        out.flush();
    }

    /**
     * Sends a request and waits for the end of its answer.
     *
     * @throws IllegalStateException if there is none
     */
    Session call(Map<String, @Nullable Object> data) throws IOException, InterruptedException {
        Session session = start(data, () -> {});
        await(session);
        return session;
    }

    /**
     * Waits for the end of a session.
     *
     * @throws IllegalStateException if it does not come
     */
    void await(Session session) throws InterruptedException {
        if (!session.await(ANSWER_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a session without end; standard error: " + stderr);
        }
    }

    /** Returns the milliseconds from the spawn to the first heartbeat, which has to be there. */
    double millisToHeartbeat() {
        return (firstBeat - spawned) / NANOS_PER_MILLI;
    }

    /** Returns the milliseconds from the spawn to the end of a session. */
    double millisTo(Session session) {
        return (session.ended() - spawned) / NANOS_PER_MILLI;
    }

    ProcessGroup group() {
        return new ProcessGroup(process.toHandle());
    }

    private void beat(long now) {
        if (firstBeat == 0) {
            firstBeat = now;
            beating.countDown();
        }
    }

    /** Keeps the last characters. */
    private void readStderr() {
        StringBuilder kept = new StringBuilder();
        byte[] bytes = new byte[4096];
        try (InputStream in = process.getErrorStream()) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                kept.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
                kept.delete(0, Math.max(0, kept.length() - STDERR_KEPT));
                stderr = kept.toString();
            }
        } catch (IOException e) {
            stderr = kept.append(e).toString();
        }
    }

    /** Kills the process and those that it has started, as the daemon does. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
