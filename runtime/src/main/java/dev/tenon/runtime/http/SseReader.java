package dev.tenon.runtime.http;

import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the WHATWG standard says, each as soon as its last byte is there.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation">the standard</a>
 */
public final class SseReader {

    static final String TOO_LARGE = "an event of the stream is larger than 16 MiB";

    private static final int LIMIT = 16 * 1024 * 1024;

    private final SseLines lines;
    private final boolean eager;
    private final JsonDepth json = new JsonDepth();
    private final StringBuilder stray = new StringBuilder();
    private final List<String> data = new ArrayList<>();
    private int dataLength;
    private String event = "";
    private String id = "";
    private OptionalLong retry = OptionalLong.empty();

    /** Reads events from the given bytes; closing them stays with the caller. */
    public SseReader(InputStream bytes) {
        this(bytes, false);
    }

    /**
     * @param eager whether data ends an event as soon as it is a complete JSON document, and at the end of the stream
     */
    SseReader(InputStream bytes, boolean eager) {
        this.lines = new SseLines(bytes, LIMIT);
        this.eager = eager;
    }

    /**
     * Returns the next event, or null at the end of the stream. An event that the end cuts off is dropped.
     *
     * @throws dev.tenon.runtime.error.InvokeConnectionException if the stream is cut or silent for too long
     * @throws dev.tenon.runtime.error.InvokeServerUnavailableException if an event is larger than 16 MiB
     */
    public @Nullable SseEvent next() {
        String line;
        while ((line = lines.next()) != null) {
            boolean complete = line.isEmpty() || take(line);
            if (complete) {
                SseEvent dispatched = dispatch();
                if (dispatched != null) {
                    return dispatched;
                }
            }
        }
        return eager ? dispatch() : null;
    }

    /** Returns what came and is no event stream, such as a page of HTML. */
    String stray() {
        return stray.toString();
    }

    /** Takes a line; true if it completes an event without an empty line. */
    private boolean take(String line) {
        int colon = line.indexOf(':');
        if (colon == 0) {
            return false;
        }
        String name = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1);
        switch (name) {
            case "data" -> {
                return addData(value);
            }
            case "event" -> event = value;
            case "id" -> id = value.indexOf('\0') < 0 ? value : id;
            case "retry" -> retry = value.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(value)) : retry;
            default -> addStray(line);
        }
        return false;
    }

    private boolean addData(String value) {
        data.add(value);
        dataLength += value.length() + 1;
        if (dataLength > LIMIT) {
            throw new InvokeServerUnavailableException(TOO_LARGE);
        }
        // where the event ends anyway, nobody need look for the end of its document
        return eager && !lines.emptyLineIsThere() && json.completedBy(value);
    }

    private void addStray(String line) {
        if (stray.length() + line.length() < LIMIT) {
            stray.append(line).append('\n');
        }
    }

    private @Nullable SseEvent dispatch() {
        SseEvent dispatched = data.isEmpty()
                ? null
                : new SseEvent(
                        event.isEmpty() ? "message" : event,
                        data.size() == 1 ? data.get(0) : String.join("\n", data),
                        id,
                        retry);
        data.clear();
        dataLength = 0;
        json.reset();
        event = "";
        retry = OptionalLong.empty();
        return dispatched;
    }
}
