package dev.tenon.it.conformance;

import dev.tenon.runtime.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded stream says, read as simply as its framing allows: one event between two empty lines.
 *
 * @param text all of it, thoughts as a think block
 * @param toolCalls how many calls
 * @param finishReason the first
 * @param completionTokens those of the finish chunk, else the last told, -1 when untold
 * @param error the text of an error inside of it
 */
record XinferenceStream(
        String text,
        int toolCalls,
        @Nullable String finishReason,
        long completionTokens,
        @Nullable String error) {

    static XinferenceStream of(String body) {
        StringBuilder text = new StringBuilder();
        Set<Object> calls = new HashSet<>();
        String finishReason = null;
        long tokens = -1;
        boolean tokensFinal = false;
        boolean thinking = false;
        for (String event : body.split("\r\n\r\n")) {
            if (!event.startsWith("data: ") || event.equals("data: [DONE]")) {
                continue;
            }
            Map<String, @Nullable Object> document = Json.parseObject(event.substring("data: ".length()));
            if (document.get("error") != null) {
                return new XinferenceStream("", 0, null, -1, String.valueOf(document.get("error")));
            }
            for (Object element : list(document.get("choices"))) {
                Map<?, ?> choice = (Map<?, ?>) element;
                Map<?, ?> delta = choice.get("delta") instanceof Map<?, ?> map ? map : choice;
                if (delta.get("reasoning_content") instanceof String thought && !thought.isEmpty()) {
                    text.append(thinking ? "" : "<think>\n").append(thought);
                    thinking = true;
                }
                Object content = delta.containsKey("text") ? delta.get("text") : delta.get("content");
                if (content instanceof String piece && !piece.isEmpty()) {
                    text.append(thinking ? "\n</think>" : "").append(piece);
                    thinking = false;
                }
                list(delta.get("tool_calls")).forEach(call -> calls.add(((Map<?, ?>) call).get("index")));
                if (finishReason == null && choice.get("finish_reason") instanceof String reason) {
                    finishReason = reason;
                }
            }
            if (document.get("usage") instanceof Map<?, ?> usage
                    && usage.get("completion_tokens") instanceof Number told
                    && !tokensFinal) {
                tokens = told.longValue();
                tokensFinal = finishReason != null;
            }
        }
        return new XinferenceStream(text.toString(), calls.size(), finishReason, tokens, null);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
