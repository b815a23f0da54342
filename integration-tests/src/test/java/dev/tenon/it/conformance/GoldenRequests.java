package dev.tenon.it.conformance;

import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recorded requests, which were made to other plugins, as requests to the golden plugin. */
final class GoldenRequests {

    /** The models of the golden plugin in the place of those of the recordings. */
    private static final Map<String, String> MODELS = Map.of(
            "llm", "golden-chat",
            "text-embedding", "golden-embed",
            "rerank", "golden-rerank",
            "tts", "golden-tts",
            "speech2text", "golden-stt",
            "moderation", "golden-mod");

    private static final Set<String> POLLING = Set.of("start_polling", "check_polling");

    private GoldenRequests() {}

    /** Returns the request of an envelope with the names, credentials and parameters of the golden plugin, all else as it was. */
    @SuppressWarnings("unchecked")
    static PluginRequest adapted(Map<String, @Nullable Object> envelope) {
        Map<String, @Nullable Object> data = (Map<String, @Nullable Object>) Values.at(envelope, "data");
        String action = String.valueOf(data.get("action"));
        PluginRequest request = PluginRequest.of(action, "golden");
        for (Map.Entry<String, @Nullable Object> member : data.entrySet()) {
            request = request.with(member.getKey(), member.getValue());
        }
        request = request.with("provider", "golden").with("credentials", Map.of("api_key", "good"));
        if (data.containsKey("model")) {
            String type = String.valueOf(data.get("model_type"));
            request = request.with(
                    "model", POLLING.contains(action) ? "golden-poll" : MODELS.getOrDefault(type, "golden-chat"));
        }
        if (action.equals("start_polling") || action.equals("invoke_llm")) {
            request = request.with("model_parameters", Map.of());
        }
        if (action.equals("start_polling")) {
            request = request.with("prompt_messages", List.of(PluginRequest.message("user", "done:yes")));
        }
        if (action.equals("check_polling")) {
            request = request.with("plugin_state", Map.of("left", 0, "then", "yes"));
        }
        return request;
    }
}
