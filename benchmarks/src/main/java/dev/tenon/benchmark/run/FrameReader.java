package dev.tenon.benchmark.run;

import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a plugin writes and hands each frame to its session, with as little work as possible, because it takes time from the
 * plugin: JSON is parsed only where a frame is spelled in another way than usual.
 */
final class FrameReader implements Runnable {

    private static final int READ = 1 << 20;
    private static final int ID_LENGTH = 36;
    private static final int ID_WITHIN = 256;
    private static final int LONGEST_END = 400;
    private static final byte[] ID = bytes("\"session_id\":\"");
    private static final byte[] END = bytes("\"type\":\"end\"");

    private final InputStream in;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final LongConsumer onHeartbeat;
    private final Consumer<String> onFault;
    private byte[] buffer = new byte[READ];
    private int start;
    private int end;

    FrameReader(InputStream in, LongConsumer onHeartbeat, Consumer<String> onFault) {
        this.in = in;
        this.onHeartbeat = onHeartbeat;
        this.onFault = onFault;
    }

    /** Expects frames of a session until it ends. */
    void expect(Session session) {
        sessions.put(session.id(), session);
    }

    @Override
    public void run() {
        try {
            int searched = 0;
            int count;
            while ((count = in.read(buffer, end, buffer.length - end)) >= 0) {
                long now = System.nanoTime();
                end += count;
                for (; searched < end; searched++) {
                    if (buffer[searched] == '\n') {
                        take(now, searched);
                    }
                }
                searched -= makeRoom();
            }
        } catch (IOException e) {
            // The pipe of a process that was killed: whoever killed it knows.
        } finally {
            sessions.values().forEach(Session::abandon);
        }
    }

    /** Moves the beginning of a line to the beginning of the buffer; returns how far. */
    private int makeRoom() {
        int moved = start;
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        return moved;
    }

    private void take(long now, int lineEnd) {
        byte[] line = Arrays.copyOfRange(buffer, start, lineEnd);
        start = lineEnd + 1;
        if (line.length == 0) {
            return;
        }
        int id = indexOf(line, ID, Math.min(line.length, ID_WITHIN));
        Session session = id >= 0 && id + ID.length + ID_LENGTH <= line.length
                ? sessions.get(new String(line, id + ID.length, ID_LENGTH, StandardCharsets.ISO_8859_1))
                : null;
        if (session == null) {
            other(now, line);
        } else {
            hand(now, line, session, line.length < LONGEST_END && indexOf(line, END, line.length) >= 0);
        }
    }

    private void hand(long now, byte[] line, Session session, boolean last) {
        session.add(now, line);
        if (last) {
            sessions.remove(session.id());
            session.end(now);
        }
    }

    /** Takes what is no frame, or one with blanks between its members. */
    private void other(long now, byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        Map<String, @Nullable Object> message;
        try {
            message = Json.parseObject(text);
        } catch (JsonException e) {
            onFault.accept("wrote a line that is no JSON object: " + text);
            return;
        }
        String event = String.valueOf(message.get("event"));
        if (event.equals("heartbeat")) {
            onHeartbeat.accept(now);
        } else if (event.equals("error")) {
            onFault.accept("wrote an error event: " + text);
        } else if (event.equals("session")) {
            Session session = sessions.get(String.valueOf(message.get("session_id")));
            if (session == null) {
                onFault.accept("wrote a frame for a session that is over or unknown: " + text);
            } else {
                hand(
                        now,
                        line,
                        session,
                        message.get("data") instanceof Map<?, ?> data && "end".equals(data.get("type")));
            }
        }
    }

    private static int indexOf(byte[] line, byte[] sought, int limit) {
        for (int i = 0; i <= limit - sought.length; i++) {
            if (line[i] == sought[0] && Arrays.equals(line, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
