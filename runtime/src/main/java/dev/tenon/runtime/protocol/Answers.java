package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenon.declaration.Voice;
import dev.tenon.runtime.PollingResult;
import dev.tenon.runtime.RerankScore;
import dev.tenon.runtime.json.JsonNumbers;
import dev.tenon.runtime.service.Prices;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spells the answers of all actions but those of language models and schemas. */
public final class Answers {

    private Answers() {}

    /** Returns the answer of a validation that succeeded; null if nothing is added to the credentials. */
    public static Payload validated(@Nullable Map<String, ?> credentials) {
        return out -> {
            out.writeStartObject();
            out.writeBooleanField("result", true);
            out.writeFieldName("credentials");
            JsonTree.write(credentials, out);
            out.writeEndObject();
        };
    }

    /** Returns an answer with one member {@code result}. */
    public static Payload result(Object value) {
        return out -> {
            out.writeStartObject();
            out.writeFieldName("result");
            JsonTree.write(value, out);
            out.writeEndObject();
        };
    }

    /** Returns a number of tokens, or a list of them. */
    public static Payload numTokens(Object value) {
        return out -> {
            out.writeStartObject();
            out.writeFieldName("num_tokens");
            JsonTree.write(value, out);
            out.writeEndObject();
        };
    }

    /** Returns vectors. */
    public static Payload embeddings(String model, List<JsonNumbers> vectors, Prices.EmbeddingUsage usage) {
        return out -> {
            out.writeStartObject();
            out.writeStringField("model", model);
            out.writeFieldName("embeddings");
            JsonTree.write(vectors, out);
            out.writeObjectFieldStart("usage");
            out.writeNumberField("tokens", usage.tokens());
            out.writeNumberField("total_tokens", usage.tokens());
            out.writeStringField("unit_price", usage.price().unitPrice());
            out.writeStringField("price_unit", usage.price().unit());
            out.writeStringField("total_price", usage.price().amount());
            out.writeStringField("currency", usage.price().currency());
            out.writeNumberField("latency", usage.latency());
            out.writeEndObject();
            out.writeEndObject();
        };
    }

    /** Returns reranked documents; their texts are those of the request. */
    public static Payload reranked(String model, List<RerankScore> scores, List<String> texts) {
        return out -> {
            out.writeStartObject();
            out.writeStringField("model", model);
            out.writeArrayFieldStart("docs");
            for (RerankScore score : scores) {
                out.writeStartObject();
                out.writeNumberField("index", score.index());
                out.writeStringField("text", texts.get(score.index()));
                out.writeNumberField("score", score.score());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        };
    }

    /** Returns a piece of audio, in lower-case hexadecimal as the daemon wants it. */
    public static Payload audio(byte[] bytes, int offset, int length, @Nullable String mimeType) {
        return out -> {
            out.writeStartObject();
            out.writeStringField("result", HexFormat.of().formatHex(bytes, offset, offset + length));
            if (mimeType != null) {
                out.writeStringField("mime_type", mimeType);
            }
            out.writeEndObject();
        };
    }

    /** Returns voices. */
    public static Payload voices(List<Voice> voices) {
        return out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("voices");
            for (Voice voice : voices) {
                out.writeStartObject();
                out.writeStringField("name", voice.name());
                out.writeStringField("value", voice.mode());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        };
    }

    /** Returns how a job stands; the usage is that of a job that succeeded. */
    public static Payload polling(String model, PollingResult result, Prices.@Nullable LlmUsage usage) {
        return out -> {
            out.writeStartObject();
            if (result instanceof PollingResult.Running running) {
                polling("running", running.state(), null, out);
                hint("next_check_after_seconds", running.nextCheckAfterSeconds(), out);
                hint("expires_after_seconds", running.expiresAfterSeconds(), out);
                hint("max_attempts", running.maxAttempts(), out);
            } else if (result instanceof PollingResult.Failed failed) {
                polling("failed", null, failed.error(), out);
            } else if (result instanceof PollingResult.Succeeded succeeded && usage != null) {
                polling("succeeded", null, null, out);
                out.writeFieldName("result");
                LlmAnswers.result(model, LlmAnswers.Message.of(succeeded.text()), usage, out);
            }
            if (!(result instanceof PollingResult.Succeeded)) {
                out.writeNullField("result");
            }
            if (!(result instanceof PollingResult.Running)) {
                hint("next_check_after_seconds", null, out);
                hint("expires_after_seconds", null, out);
                hint("max_attempts", null, out);
            }
            out.writeEndObject();
        };
    }

    private static void polling(
            String status, @Nullable Map<String, ?> state, @Nullable String error, JsonGenerator out)
            throws IOException {
        out.writeStringField("status", status);
        out.writeFieldName("plugin_state");
        JsonTree.write(state, out);
        out.writeStringField("error", error);
    }

    private static void hint(String name, @Nullable Integer seconds, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        JsonTree.write(seconds, out);
    }
}
