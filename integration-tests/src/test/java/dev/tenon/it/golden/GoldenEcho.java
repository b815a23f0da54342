package dev.tenon.it.golden;

import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.MediaPart;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.TextPart;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in JSON what a model sees of a request; what is absent or empty is left out of messages and parts. */
final class GoldenEcho {

    private GoldenEcho() {}

    static String of(LlmRequest<?, ?> request) {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>();
        seen.put(
                "messages", request.messages().stream().map(GoldenEcho::message).toList());
        seen.put("parameters", request.parameterValues());
        seen.put("stop", request.stop());
        seen.put("stream", request.stream());
        seen.put(
                "tools",
                request.tools().stream()
                        .map(tool -> Arrays.asList(tool.name(), tool.description(), tool.parameters()))
                        .toList());
        seen.put("user", request.user());
        return Json.write(seen);
    }

    private static Map<String, Object> message(PromptMessage message) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("role", message.role().value());
        if (message.plainText()) {
            seen.put("text", message.text());
        } else {
            seen.put("parts", message.content().stream().map(GoldenEcho::part).toList());
        }
        put(seen, "name", message.name());
        if (!message.toolCalls().isEmpty()) {
            seen.put(
                    "tool_calls",
                    message.toolCalls().stream()
                            .map(call -> List.of(call.id(), call.type(), call.name(), call.arguments()))
                            .toList());
        }
        put(seen, "tool_call_id", message.toolCallId());
        put(seen, "opaque_body", message.opaqueBody());
        return seen;
    }

    private static Map<String, Object> part(ContentPart part) {
        Map<String, Object> seen = new LinkedHashMap<>();
        if (part instanceof TextPart text) {
            seen.put("type", "text");
            seen.put("data", text.text());
        } else if (part instanceof MediaPart media) {
            seen.put("type", media.kind().value());
            put(seen, "format", media.format());
            put(seen, "mime_type", media.mimeType());
            put(seen, "filename", media.filename());
            put(seen, "url", media.url());
            put(seen, "base64_data", media.base64Data());
            put(seen, "detail", media.detail());
        }
        put(seen, "opaque_body", part.opaqueBody());
        return seen;
    }

    private static void put(Map<String, Object> seen, String key, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            seen.put(key, value);
        }
    }
}
