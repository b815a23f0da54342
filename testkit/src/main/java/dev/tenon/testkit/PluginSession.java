package dev.tenon.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A request that is being answered. Its messages may be read as they come. */
public final class PluginSession {

    /** How long a message may be on its way before the session counts as hanging. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String id;
    private final LinkedBlockingQueue<Map<String, Object>> messages = new LinkedBlockingQueue<>();

    PluginSession(String id) {
        this.id = id;
    }

    /** Returns the id that the answers carry. */
    public String id() {
        return id;
    }

    void received(Map<String, Object> message) {
        messages.add(message);
    }

    /** Waits for the whole answer. */
    public Answer answer() {
        return answer(result -> {});
    }

    /**
     * Waits for the whole answer and shows each result as it comes.
     *
     * @throws AssertionError if a message is against the protocol or none comes for a minute
     */
    public Answer answer(Consumer<Map<String, Object>> onResult) {
        List<Map<String, Object>> results = new ArrayList<>();
        PluginError error = null;
        while (true) {
            Map<String, Object> message = next();
            Map<String, Object> data = data(message);
            switch (String.valueOf(message.get("type"))) {
                case "stream" -> {
                    if (error != null) {
                        throw new AssertionError("a result after the error: " + data);
                    }
                    results.add(data);
                    onResult.accept(data);
                }
                case "error" -> error = PluginError.of(data);
                case "end" -> {
                    return new Answer(results, error);
                }
                default -> throw new AssertionError("a message of unknown type: " + message);
            }
        }
    }

    private Map<String, Object> next() {
        Map<String, Object> message;
        try {
            message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while session " + id + " was answered", e);
        }
        if (message == null) {
            throw new AssertionError("session " + id + " said nothing for " + PATIENCE.toSeconds() + " s");
        }
        return message;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> message) {
        @Nullable Object data = message.get("data");
        if (data instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new AssertionError("a message without data, which the daemon loses: " + message);
    }
}
