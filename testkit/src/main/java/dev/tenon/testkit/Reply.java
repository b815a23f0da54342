package dev.tenon.testkit;

import dev.tenon.runtime.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an {@link Upstream} answers, and what goes wrong with it. Immutable. */
public final class Reply {

    private final int status;
    private final Map<String, String> headers;
    private final List<byte[]> pieces;
    private final Duration delay;
    private final boolean cut;

    private Reply(int status, Map<String, String> headers, List<byte[]> pieces, Duration delay, boolean cut) {
        this.status = status;
        this.headers = headers;
        this.pieces = pieces;
        this.delay = delay;
        this.cut = cut;
    }

    /** Answers status 200 and JSON. The text is sent as it is, so that it may as well be broken. */
    public static Reply json(String body) {
        return status(200, body);
    }

    /** Answers status 200 and JSON: maps, lists, texts, numbers, booleans and nulls. */
    public static Reply json(Map<String, ?> body) {
        return json(Json.write(body));
    }

    /** Answers a status; the body counts as JSON if it begins with a brace, else as plain text. */
    public static Reply status(int status, String body) {
        String type = body.startsWith("{") ? "application/json" : "text/plain; charset=utf-8";
        return of(status, type, List.of(utf8(body)));
    }

    /** Answers status 200 and any bytes. */
    public static Reply bytes(String contentType, byte[] body) {
        return of(200, contentType, List.of(body.clone()));
    }

    /** Answers status 200 and a stream of server-sent events, each with the given data and in a piece of its own. */
    public static Reply events(String... data) {
        List<byte[]> pieces =
                Arrays.stream(data).map(text -> utf8("data: " + text + "\n\n")).toList();
        return of(200, "text/event-stream", pieces);
    }

    private static Reply of(int status, String contentType, List<byte[]> pieces) {
        return new Reply(status, Map.of("Content-Type", contentType), pieces, Duration.ZERO, false);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns this reply with a header, such as {@code Retry-After}. */
    public Reply header(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new Reply(status, more, pieces, delay, cut);
    }

    /** Returns this reply, sent only after some time. */
    public Reply after(Duration time) {
        return new Reply(status, headers, pieces, time, cut);
    }

    /**
     * Returns this reply, with the connection broken after its head and so many pieces: events, or the whole body of a reply without
     * events.
     *
     * @param count from 0, for a head without a body, to the number of pieces
     */
    public Reply cutAfter(int count) {
        if (count < 0 || count > pieces.size()) {
            throw new IllegalArgumentException("cannot cut after " + count + " pieces, expected 0 to " + pieces.size());
        }
        return new Reply(status, headers, pieces.subList(0, count), delay, true);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    List<byte[]> pieces() {
        return pieces;
    }

    Duration delay() {
        return delay;
    }

    boolean isCut() {
        return cut;
    }
}
