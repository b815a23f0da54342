package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.MediaPart;
import dev.tenon.runtime.message.TextPart;
import dev.tenon.runtime.message.ToolCall;
import dev.tenon.runtime.service.Prices;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spells the answers of language models. All members are written, absent ones as null. */
public final class LlmAnswers {

    private LlmAnswers() {}

    /**
     * The message of a chunk.
     *
     * @param parts the content; text alone is written as a string
     * @param toolCalls complete calls
     * @param opaqueBody plain JSON values that Dify sends back, or null
     */
    public record Message(
            List<ContentPart> parts,
            List<ToolCall> toolCalls,
            @Nullable Object opaqueBody) {

        /** Returns a message of text. */
        public static Message of(String text) {
            return new Message(List.of(new TextPart(text)), List.of(), null);
        }
    }

    /** Returns a chunk; usage and finish reason are in the last one only. */
    public static Payload chunk(
            String model,
            int index,
            Message message,
            Prices.@Nullable LlmUsage usage,
            @Nullable String finishReason,
            @Nullable String fingerprint) {
        return out -> {
            out.writeStartObject();
            out.writeStringField("model", model);
            emptyPrompt(out);
            out.writeStringField("system_fingerprint", fingerprint);
            out.writeObjectFieldStart("delta");
            out.writeNumberField("index", index);
            out.writeFieldName("message");
            message(message, out);
            out.writeFieldName("usage");
            usage(usage, out);
            out.writeStringField("finish_reason", finishReason);
            out.writeEndObject();
            out.writeEndObject();
        };
    }

    /** Returns the whole answer of a finished job. */
    public static void result(String model, Message message, Prices.LlmUsage usage, JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("model", model);
        emptyPrompt(out);
        out.writeFieldName("message");
        message(message, out);
        out.writeFieldName("usage");
        usage(usage, out);
        out.writeNullField("system_fingerprint");
        out.writeEndObject();
    }

    /** The daemon throws the prompt away: sending it back would only cost time. */
    private static void emptyPrompt(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("prompt_messages");
        out.writeEndArray();
    }

    private static void message(Message message, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("role", "assistant");
        out.writeFieldName("content");
        content(message.parts(), out);
        out.writeNullField("name");
        out.writeArrayFieldStart("tool_calls");
        for (ToolCall call : message.toolCalls()) {
            toolCall(call, out);
        }
        out.writeEndArray();
        out.writeFieldName("opaque_body");
        JsonTree.write(message.opaqueBody(), out);
        out.writeEndObject();
    }

    private static void content(List<ContentPart> parts, JsonGenerator out) throws IOException {
        if (parts.size() == 1 && parts.get(0) instanceof TextPart text && text.opaqueBody() == null) {
            out.writeString(text.text());
            return;
        }
        out.writeStartArray();
        for (ContentPart part : parts) {
            out.writeStartObject();
            if (part instanceof TextPart text) {
                out.writeStringField("type", "text");
                out.writeStringField("data", text.text());
            } else if (part instanceof MediaPart media) {
                media(media, out);
            }
            out.writeFieldName("opaque_body");
            JsonTree.write(part.opaqueBody(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void media(MediaPart media, JsonGenerator out) throws IOException {
        out.writeStringField("type", media.kind().value());
        out.writeStringField("format", orEmpty(media.format()));
        out.writeStringField("mime_type", orEmpty(media.mimeType()));
        out.writeStringField("base64_data", orEmpty(media.base64Data()));
        out.writeStringField("url", orEmpty(media.url()));
        out.writeStringField("filename", orEmpty(media.filename()));
        if (media.detail() != null) {
            out.writeStringField("detail", media.detail());
        }
    }

    private static void toolCall(ToolCall call, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", call.id());
        out.writeStringField("type", call.type());
        out.writeObjectFieldStart("function");
        out.writeStringField("name", call.name());
        out.writeStringField("arguments", call.arguments());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void usage(Prices.@Nullable LlmUsage usage, JsonGenerator out) throws IOException {
        if (usage == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeNumberField("prompt_tokens", usage.promptTokens());
        out.writeStringField("prompt_unit_price", usage.prompt().unitPrice());
        out.writeStringField("prompt_price_unit", usage.prompt().unit());
        out.writeStringField("prompt_price", usage.prompt().amount());
        out.writeNumberField("completion_tokens", usage.completionTokens());
        out.writeStringField("completion_unit_price", usage.completion().unitPrice());
        out.writeStringField("completion_price_unit", usage.completion().unit());
        out.writeStringField("completion_price", usage.completion().amount());
        out.writeNumberField("total_tokens", usage.promptTokens() + usage.completionTokens());
        out.writeStringField("total_price", usage.totalPrice());
        out.writeStringField("currency", usage.prompt().currency());
        out.writeNumberField("latency", usage.latency());
        out.writeEndObject();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
