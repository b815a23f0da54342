package dev.tenon.sample.xinference.server;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/completions}. */
final class CompletionRoute {

    private static final Map<String, Integer> USAGE = Map.of("prompt_tokens", 8, "completion_tokens", 4, "total_tokens", 12);
    private static final List<String> WORDS = List.of(", there", " was", " a tiny", " model.");

    private final Duration pause;

    CompletionRoute(Duration pause) {
        this.pause = pause;
    }

    void answer(Exchange exchange, Served model, Map<String, @Nullable Object> request) throws IOException {
        if (model.can("chat") || !model.can("generate")) {
            exchange.detail(500, "[address=127.0.0.1:1, pid=2] 'str' object has no attribute 'get'");
        } else if (Boolean.TRUE.equals(request.get("stream"))) {
            EventStream events = new EventStream(exchange, pause);
            for (String word : WORDS) {
                if (!events.send(document(model, word, null))) {
                    return;
                }
            }
            events.send(document(model, "", "length"));
            events.end();
        } else {
            exchange.json(200, document(model, String.join("", WORDS), "length"));
        }
    }

    private static Map<String, @Nullable Object> document(Served model, String text, @Nullable String finishReason) {
        Map<String, @Nullable Object> choice = new LinkedHashMap<>();
        choice.put("text", text);
        choice.put("index", 0);
        choice.put("logprobs", null);
        choice.put("finish_reason", finishReason);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("id", "73d43d82");
        document.put("object", "text_completion");
        document.put("created", 1_795_394_010);
        document.put("model", model.uid());
        document.put("choices", List.of(choice));
        document.put("usage", USAGE);
        return document;
    }
}
