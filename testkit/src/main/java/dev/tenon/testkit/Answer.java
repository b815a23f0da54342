package dev.tenon.testkit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a session answered.
 *
 * @param results the data of its {@code stream} messages, in order
 * @param error the error that ended it, or null
 */
public record Answer(
        List<Map<String, Object>> results, @Nullable PluginError error) {

    public Answer {
        results = List.copyOf(results);
    }

    /**
     * Returns this answer if it is no error.
     *
     * @throws PluginErrorException if it is
     */
    public Answer success() {
        if (error != null) {
            throw new PluginErrorException(error);
        }
        return this;
    }

    /**
     * Returns the error.
     *
     * @throws AssertionError if there was none
     */
    public PluginError failure() {
        if (error == null) {
            throw new AssertionError("an error was expected, the answer was " + results);
        }
        return error;
    }

    /**
     * Returns the one result.
     *
     * @throws AssertionError if there is not exactly one
     */
    public Map<String, Object> single() {
        success();
        if (results.size() != 1) {
            throw new AssertionError("one result was expected, there were " + results.size());
        }
        return results.get(0);
    }

    /** Returns the joined text of an answer of a language model. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Map<String, Object> result : success().results) {
            if (message(result).get("content") instanceof String content) {
                text.append(content);
            }
        }
        return text.toString();
    }

    /** Returns the tool calls of an answer of a language model: maps with {@code id} and {@code function}. */
    public List<Map<String, Object>> toolCalls() {
        List<Map<String, Object>> calls = new ArrayList<>();
        for (Map<String, Object> result : success().results) {
            if (message(result).get("tool_calls") instanceof List<?> list) {
                list.forEach(call -> calls.add(object(call)));
            }
        }
        return calls;
    }

    /** Returns the usage of an answer of a language model. */
    public Map<String, Object> usage() {
        return object(delta(last()).get("usage"));
    }

    /** Returns why the model stopped. */
    public @Nullable String finishReason() {
        return (String) delta(last()).get("finish_reason");
    }

    /** Returns the joined bytes of an answer of a text-to-speech model. */
    public byte[] audio() {
        ByteArrayOutputStream audio = new ByteArrayOutputStream();
        success().results.forEach(result -> audio.writeBytes(HexFormat.of().parseHex((String) result.get("result"))));
        return audio.toByteArray();
    }

    private Map<String, Object> last() {
        success();
        if (results.isEmpty()) {
            throw new AssertionError("the answer is empty");
        }
        return results.get(results.size() - 1);
    }

    private static Map<String, Object> message(Map<String, Object> result) {
        return object(delta(result).get("message"));
    }

    private static Map<String, Object> delta(Map<String, Object> result) {
        return object(result.get("delta"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
