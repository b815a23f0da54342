package dev.tenon.runtime.http;

import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON documents of an OpenAI-shaped event stream. It is more tolerant than the standard where servers are known to be
 * sloppy (events separated by one line end, no line end behind the last event, no {@code [DONE]}), and strict where tolerance would
 * report a broken stream as success.
 */
public final class JsonEventReader {

    private static final int QUOTED = 200;

    private final UpstreamResponse response;
    private final UnaryOperator<Map<String, @Nullable Object>> reshaping;
    private final SseReader events;
    private boolean ended;
    private boolean sawChoice;
    private boolean sawFinish;

    JsonEventReader(UpstreamResponse response, UnaryOperator<Map<String, @Nullable Object>> reshaping) {
        this.response = response;
        this.reshaping = reshaping;
        this.events = new SseReader(response.body(), true);
    }

    /**
     * Returns the next document, or null behind {@code [DONE]} or the end of the stream.
     *
     * @throws dev.tenon.runtime.error.InvokeException if the document is an error ({@link UpstreamResponse#requireNoError}), is no
     *     JSON object, if the stream is cut or silent for too long, or if it ends without any element in {@code choices}
     */
    public @Nullable Map<String, @Nullable Object> next() {
        while (!ended) {
            SseEvent event = events.next();
            if (event == null) {
                return end(false);
            } else if (event.data().strip().equals("[DONE]")) {
                return end(true);
            } else if (!event.data().isBlank()) {
                return document(event);
            }
        }
        return null;
    }

    private Map<String, @Nullable Object> document(SseEvent event) {
        Map<String, @Nullable Object> document;
        try {
            document = Json.parseObject(event.data());
        } catch (JsonException malformed) {
            // not as the cause: its message may quote the text unmasked
            throw response.unexpected("an event of the stream is not a JSON object", event.data(), QUOTED);
        }
        response.requireNoError(document);
        Map<String, @Nullable Object> reshaped = reshaping.apply(document);
        boolean hasChoice = note(reshaped);
        if (event.event().equals("error") && !hasChoice) {
            throw InStreamErrors.error(document, response);
        }
        return reshaped;
    }

    private boolean note(Map<String, @Nullable Object> document) {
        if (!(document.get("choices") instanceof List<?> choices) || choices.isEmpty()) {
            return false;
        }
        sawChoice = true;
        for (Object choice : choices) {
            sawFinish |= choice instanceof Map<?, ?> members && members.get("finish_reason") != null;
        }
        return true;
    }

    /** Returns what came instead of a stream, null behind one. */
    private @Nullable Map<String, @Nullable Object> end(boolean done) {
        ended = true;
        if (done) {
            response.drain();
        }
        String stray = events.stray();
        requireNoErrorLine(stray);
        if (!sawChoice) {
            return whole(stray);
        }
        if (!done && !sawFinish) {
            System.getLogger(JsonEventReader.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            () -> response.target() + ": the stream ended without [DONE] and without a finish reason");
        }
        return null;
    }

    /** For a long time llama.cpp wrote an error in the place of {@code data}. */
    private void requireNoErrorLine(String stray) {
        stray.lines().filter(line -> line.startsWith("error:")).findFirst().ifPresent(line -> {
            try {
                throw InStreamErrors.error(Json.parseObject(line.substring(line.indexOf(':') + 1)), response);
            } catch (JsonException notJson) {
                throw response.unexpected("an error in the stream", line);
            }
        });
    }

    /** A body without any event may be a whole answer, or an error that a server or a proxy sent in another format. */
    private Map<String, @Nullable Object> whole(String stray) {
        if (stray.isBlank()) {
            throw response.unexpected("empty response", "");
        }
        try {
            Map<String, @Nullable Object> document = Json.parseObject(stray);
            response.requireNoError(document);
            Map<String, @Nullable Object> reshaped = reshaping.apply(document);
            if (note(reshaped)) {
                return reshaped;
            }
        } catch (JsonException notJson) {
            // it is quoted below
        }
        throw response.unexpected("the answer is not an event stream", stray);
    }
}
