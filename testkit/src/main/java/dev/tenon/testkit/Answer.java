package dev.tenon.testkit;

import dev.tenon.annotation.InvokeError;
import dev.tenon.declaration.ModelSchema;
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
     * Returns the error, which must be of the given kind.
     *
     * @throws AssertionError if there was none, or another one
     */
    public PluginError failure(InvokeError kind) {
        return failure().expect(kind);
    }

    /**
     * Returns the error by which credentials were refused.
     *
     * @throws AssertionError if there was none, or another one
     */
    public PluginError refusal() {
        return failure().expectType(PluginError.REFUSED_CREDENTIALS);
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

    /** Returns the number of tokens that a language model counted. */
    public long tokens() {
        return Values.integer(single(), "num_tokens");
    }

    /** Returns the vectors of an answer of a text-embedding model, in the order of the texts. */
    public List<List<Double>> vectors() {
        return Values.list(single(), "embeddings").stream().map(Values::numbers).toList();
    }

    /** Returns the documents of an answer of a rerank model, best first as it answered them. */
    public List<RankedDocument> ranking() {
        return Values.list(single(), "docs").stream().map(RankedDocument::of).toList();
    }

    /** Returns the text of an answer of a speech-to-text model. */
    public String transcript() {
        return Values.text(single(), "result");
    }

    /** Returns the values of the voices that a text-to-speech model offers. */
    public List<String> voices() {
        return Values.list(single(), "voices").stream()
                .map(voice -> Values.text(voice, "value"))
                .toList();
    }

    /** Returns whether a moderation model objects. */
    public boolean flagged() {
        return Values.flag(single(), "result");
    }

    /**
     * Returns what a validation that succeeded adds to the credentials; empty if nothing.
     *
     * @throws AssertionError if the credentials were refused
     */
    public Map<String, Object> accepted() {
        if (!Values.flag(single(), "result")) {
            throw new AssertionError("the credentials should be accepted; the answer is " + single());
        }
        return object(single().get("credentials"));
    }

    /**
     * Returns the schema of a model.
     *
     * @throws AssertionError if Dify would refuse it; the text has every rule that it breaks
     */
    public ModelSchema schema() {
        return SchemaReader.read(Values.at(single(), "model_schema"));
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
