package dev.tenon.openai;

import static dev.tenon.openai.JsonValues.content;
import static dev.tenon.openai.JsonValues.list;
import static dev.tenon.openai.JsonValues.number;
import static dev.tenon.openai.JsonValues.object;
import static dev.tenon.openai.JsonValues.text;

import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands the documents of a chat or completion answer, whole or in pieces, to Dify. */
final class ChatAnswer {

    private final LlmResponse out;
    private final JoinedText joined;
    private final boolean finishUsageWins;
    private final boolean thinking;
    private final ThinkBlocks.Filter filter = new ThinkBlocks.Filter();
    private boolean anything;
    private boolean finished;
    private boolean usageFinal;

    /** @param thinking whether thoughts are shown; otherwise they are dropped */
    ChatAnswer(LlmResponse out, boolean thinking, boolean finishUsageWins) {
        this.out = out;
        this.joined = new JoinedText(out);
        this.thinking = thinking;
        this.finishUsageWins = finishUsageWins;
    }

    /** Returns whether a finish reason was seen. */
    boolean finished() {
        return finished;
    }

    /** Returns whether a whole answer answers anything. */
    static boolean hasChoice(Map<String, @Nullable Object> document) {
        List<?> choices = list(document.get("choices"));
        return !choices.isEmpty() && choices.get(0) instanceof Map<?, ?>;
    }

    /** Takes a whole answer, which has a choice. */
    void whole(Map<String, @Nullable Object> document) {
        out.systemFingerprint(text(document.get("system_fingerprint")));
        Map<String, @Nullable Object> choice =
                object(list(document.get("choices")).get(0));
        if (choice.containsKey("message")) {
            message(object(choice.get("message")));
        } else {
            showText(content(choice.get("text")));
        }
        finish(choice);
        usage(document);
        end();
    }

    /** Takes one event of a stream. */
    void event(Map<String, @Nullable Object> event) {
        out.systemFingerprint(text(event.get("system_fingerprint")));
        for (Object element : list(event.get("choices"))) {
            Map<String, @Nullable Object> choice = object(element);
            if (number(choice.get("index")) <= 0) {
                choice(choice);
            }
        }
        usage(event);
    }

    /** Hands on the text so far. */
    void flush() {
        joined.flush();
    }

    /** Says that nothing more comes. */
    void end() {
        joined.text(filter.end());
        joined.flush();
    }

    private void choice(Map<String, @Nullable Object> choice) {
        if (choice.get("delta") instanceof Map<?, ?>) {
            delta(object(choice.get("delta")));
        } else if (choice.get("message") instanceof Map<?, ?>) {
            if (!anything) {
                message(object(choice.get("message")));
            }
        } else {
            showText(content(choice.get("text")));
        }
        finish(choice);
    }

    private void delta(Map<String, @Nullable Object> delta) {
        showReasoning(reasoning(delta));
        showText(content(delta.get("content")));
        showText(text(delta.get("refusal")));
        for (Object element : list(delta.get("tool_calls"))) {
            toolCallDelta(object(element));
        }
        functionCall(delta);
    }

    private void message(Map<String, @Nullable Object> message) {
        String text = content(message.get("content"));
        if (text == null || !text.stripLeading().startsWith("<think>")) {
            showReasoning(reasoning(message));
        }
        showText(text == null ? text(message.get("refusal")) : text);
        for (Object element : list(message.get("tool_calls"))) {
            toolCall(object(element));
        }
        functionCall(message);
    }

    private static @Nullable String reasoning(Map<String, @Nullable Object> source) {
        String content = text(source.get("reasoning_content"));
        return content == null ? text(source.get("reasoning")) : content;
    }

    private void showReasoning(@Nullable String reasoning) {
        if (reasoning != null && thinking) {
            anything = true;
            joined.reasoning(reasoning);
        }
    }

    private void showText(@Nullable String text) {
        if (text != null) {
            anything = true;
            joined.text(thinking ? text : filter.add(text));
        }
    }

    private void toolCall(Map<String, @Nullable Object> call) {
        Map<String, @Nullable Object> function = object(call.get("function"));
        String name = text(function.get("name"));
        if (name == null) {
            toolCallDelta(call);
        } else {
            anything = true;
            joined.flush();
            out.toolCall(text(call.get("id")), name, arguments(function));
        }
    }

    private void toolCallDelta(Map<String, @Nullable Object> call) {
        Integer index = call.get("index") instanceof Number number ? number.intValue() : null;
        toolCallDelta(index, text(call.get("id")), object(call.get("function")));
    }

    /** The older API knows one call, without an id. */
    private void functionCall(Map<String, @Nullable Object> source) {
        if (source.get("function_call") instanceof Map<?, ?>) {
            toolCallDelta(0, null, object(source.get("function_call")));
        }
    }

    private void toolCallDelta(@Nullable Integer index, @Nullable String id, Map<String, @Nullable Object> function) {
        anything = true;
        joined.flush();
        out.toolCallDelta(index, id, text(function.get("name")), arguments(function));
    }

    private static @Nullable String arguments(Map<String, @Nullable Object> function) {
        Object arguments = function.get("arguments");
        return arguments instanceof Map<?, ?> ? Json.write(arguments) : text(arguments);
    }

    private void finish(Map<String, @Nullable Object> choice) {
        String reason = text(choice.get("finish_reason"));
        if (reason != null) {
            finished = true;
            out.finishReason(reason);
        }
    }

    private void usage(Map<String, @Nullable Object> document) {
        if (!(document.get("usage") instanceof Map<?, ?>) || usageFinal) {
            return;
        }
        Map<String, @Nullable Object> usage = object(document.get("usage"));
        out.usage(number(usage.get("prompt_tokens")), number(usage.get("completion_tokens")));
        usageFinal = finishUsageWins && finished;
    }
}
