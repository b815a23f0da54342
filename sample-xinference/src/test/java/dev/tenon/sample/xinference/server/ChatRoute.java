package dev.tenon.sample.xinference.server;

import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/chat/completions}. */
final class ChatRoute {

    private static final Map<String, Integer> USAGE =
            Map.of("prompt_tokens", 29, "completion_tokens", 20, "total_tokens", 49);

    private final Duration pause;

    ChatRoute(Duration pause) {
        this.pause = pause;
    }

    void answer(Exchange exchange, Served model, Map<String, @Nullable Object> request) throws IOException {
        List<?> messages = request.get("messages") instanceof List<?> list ? list : List.of();
        boolean stream = Boolean.TRUE.equals(request.get("stream"));
        if (!model.can("chat")) {
            String text = "The chat completion request failed. Check the server logs for details.";
            if (stream) {
                new EventStream(exchange, pause).send(Map.of("error", text));
            }
            exchange.detail(500, text);
        } else if (messages.isEmpty()) {
            exchange.detail(400, "Invalid input. Please specify the prompt.");
        } else if (stream) {
            stream(exchange, model, request, messages);
        } else {
            whole(exchange, model, request, messages);
        }
    }

    private static void whole(Exchange exchange, Served model, Map<String, @Nullable Object> request, List<?> messages)
            throws IOException {
        Map<String, String> call = ChatAnswers.toolCall(messages, request.get("tools"));
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("role", "assistant");
        message.put("content", call == null ? String.join("", ChatAnswers.words(messages)) : "");
        if (model.can("reasoning") && call == null) {
            message.put("reasoning_content", "\nLet me think.\n");
        }
        if (call != null) {
            message.put("tool_calls", List.of(Map.of("id", "call_" + UUID.randomUUID(), "type", "function", "function", call)));
        }
        Map<String, @Nullable Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put("message", message);
        choice.put("logprobs", null);
        choice.put("finish_reason", call == null ? "stop" : "tool_calls");
        Map<String, @Nullable Object> answer = envelope("chat.completion", model);
        answer.put("choices", List.of(choice));
        answer.put("usage", USAGE);
        exchange.json(200, answer);
    }

    private void stream(Exchange exchange, Served model, Map<String, @Nullable Object> request, List<?> messages)
            throws IOException {
        EventStream events = new EventStream(exchange, pause);
        Map<String, String> call = ChatAnswers.toolCall(messages, request.get("tools"));
        boolean llamaCpp = model.engine().equals("llama.cpp");
        boolean parsed = call != null && !model.engine().equals("Transformers");
        List<Map<String, @Nullable Object>> deltas = new ArrayList<>();
        deltas.add(delta("role", "assistant", "content", llamaCpp ? null : ""));
        if (call == null) {
            if (model.can("reasoning")) {
                deltas.add(delta("reasoning_content", "\nLet me think.\n", "content", null));
            }
            ChatAnswers.words(messages).forEach(word -> deltas.add(delta("content", word)));
        } else if (parsed) {
            deltas.addAll(toolDeltas(call, llamaCpp));
        } else {
            // The Transformers engine does not read the markup of a call while it streams.
            deltas.add(delta("content", "<tool_call>\n" + Json.write(call) + "\n</tool_call>"));
        }
        for (Map<String, @Nullable Object> delta : deltas) {
            if (!events.send(chunk(model, delta, null, null))) {
                return;
            }
        }
        finish(events, model, parsed ? "tool_calls" : "stop", usageWanted(request), llamaCpp);
    }

    private static List<Map<String, @Nullable Object>> toolDeltas(Map<String, String> call, boolean inPieces) {
        String arguments = String.valueOf(call.get("arguments"));
        Map<String, @Nullable Object> first = new LinkedHashMap<>();
        first.put("index", 0);
        first.put("id", "call_" + UUID.randomUUID());
        first.put("type", "function");
        if (!inPieces) {
            first.put("function", call);
            return List.of(delta("role", "assistant", "content", "", "tool_calls", List.of(first)));
        }
        first.put("function", Map.of("name", String.valueOf(call.get("name")), "arguments", arguments.substring(0, 1)));
        Map<String, Object> second =
                Map.of("index", 0, "function", Map.of("arguments", arguments.substring(1)));
        return List.of(delta("tool_calls", List.of(first)), delta("tool_calls", List.of(second)));
    }

    private static boolean usageWanted(Map<String, @Nullable Object> request) {
        return request.get("stream_options") instanceof Map<?, ?> options
                && Boolean.TRUE.equals(options.get("include_usage"));
    }

    /** Transformers tells usage in the finish chunk, and again in a second one when asked; the others in a chunk without choices. */
    private static void finish(EventStream events, Served model, String reason, boolean usage, boolean llamaCpp)
            throws IOException {
        boolean transformers = model.engine().equals("Transformers");
        events.send(chunk(model, delta("content", ""), reason, transformers ? USAGE : null));
        if (usage && transformers) {
            events.send(chunk(model, Map.of(), "stop", USAGE));
        } else if (usage) {
            Map<String, @Nullable Object> last = envelope("chat.completion.chunk", model);
            last.put("choices", List.of());
            last.put("usage", USAGE);
            events.send(last);
        }
        events.done();
    }

    private static Map<String, @Nullable Object> chunk(
            Served model, Map<String, ?> delta, @Nullable String finishReason, @Nullable Object usage) {
        Map<String, @Nullable Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put("delta", delta);
        choice.put("finish_reason", finishReason);
        Map<String, @Nullable Object> chunk = envelope("chat.completion.chunk", model);
        chunk.put("choices", List.of(choice));
        chunk.put("usage", usage);
        return chunk;
    }

    private static Map<String, @Nullable Object> envelope(String object, Served model) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("id", "chat" + UUID.randomUUID());
        envelope.put("model", model.engine().equals("llama.cpp") ? "/server/cache/" + model.uid() + ".gguf" : model.uid());
        envelope.put("created", 1_795_393_699);
        envelope.put("object", object);
        return envelope;
    }

    private static Map<String, @Nullable Object> delta(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> delta = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            delta.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return delta;
    }
}
