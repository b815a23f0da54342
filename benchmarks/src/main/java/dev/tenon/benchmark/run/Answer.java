package dev.tenon.benchmark.run;

import dev.tenon.runtime.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the frames of an ended session say. */
final class Answer {

    private final StringBuilder text = new StringBuilder();
    private final List<Map<?, ?>> results = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private int textFrames;
    private long bytes;
    private int longest;
    private double firstText = Double.NaN;

    private Answer() {}

    static Answer of(Session session) {
        Answer answer = new Answer();
        for (Session.Frame frame : session.frames()) {
            answer.read(frame, session);
        }
        return answer;
    }

    private void read(Session.Frame frame, Session session) {
        bytes += frame.line().length;
        longest = Math.max(longest, frame.line().length + 1);
        Map<?, ?> data = map(Json.parseObject(new String(frame.line(), StandardCharsets.UTF_8))
                .get("data"));
        if ("error".equals(data.get("type"))) {
            Map<?, ?> error = map(data.get("data"));
            errors.add(error.get("error_type") + ": " + error.get("message"));
        } else if ("stream".equals(data.get("type"))) {
            Map<?, ?> result = map(data.get("data"));
            if (result.get("delta") instanceof Map<?, ?> delta) {
                add(content(map(delta.get("message")).get("content")), frame, session);
            } else {
                results.add(result);
            }
        }
    }

    private void add(String piece, Session.Frame frame, Session session) {
        if (!piece.isEmpty()) {
            text.append(piece);
            textFrames++;
            firstText = Double.isNaN(firstText) ? session.millisTo(frame) : firstText;
        }
    }

    private static String content(@Nullable Object content) {
        if (content instanceof List<?> parts) {
            StringBuilder joined = new StringBuilder();
            parts.forEach(part -> joined.append(map(part).get("data")));
            return joined.toString();
        }
        return content == null ? "" : content.toString();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Returns the pieces of text, joined. */
    String text() {
        return text.toString();
    }

    /** Returns the results that are no pieces of text. */
    List<Map<?, ?>> results() {
        return results;
    }

    /** Returns what the plugin reports as errors. */
    List<String> errors() {
        return errors;
    }

    /** Returns how many frames brought text. */
    int textFrames() {
        return textFrames;
    }

    /** Returns the bytes of all frames, without line ends. */
    long bytes() {
        return bytes;
    }

    /** Returns the bytes of the longest frame. */
    int longest() {
        return longest;
    }

    /** Returns the milliseconds to the first text, NaN if there was none. */
    double firstText() {
        return firstText;
    }
}
