package dev.tenon.sample.xinference.demo;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.http.UpstreamClient;
import dev.tenon.runtime.http.UpstreamRequest;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.testkit.Values;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models of the server with which the demo talks: of each type the first that it serves.
 *
 * @param url where the server is
 * @param uids the UID of each type
 */
public record Models(String url, Map<ModelType, String> uids) {

    /** Asks the server; {@code llm} is the UID of the language model to talk with, null for the first. */
    public static Models of(String url, @Nullable String llm) {
        Map<ModelType, String> uids = new EnumMap<>(ModelType.class);
        if (llm != null) {
            uids.put(ModelType.LLM, llm);
        }
        for (Object element : served(url)) {
            Map<?, ?> model = (Map<?, ?>) element;
            ModelType type = type(model);
            if (type != null) {
                uids.putIfAbsent(type, String.valueOf(model.get("id")));
            }
        }
        return new Models(url, uids);
    }

    private static List<?> served(String url) {
        UpstreamRequest request = UpstreamRequest.get(URI.create(url.replaceFirst("/+$", "") + "/v1/models"))
                .build();
        try (UpstreamResponse response = UpstreamClient.shared().send(request).requireSuccess()) {
            return Values.list(response.bodyObject(16 << 20), "data");
        }
    }

    private static @Nullable ModelType type(Map<?, ?> model) {
        String abilities = String.valueOf(model.get("model_ability"));
        return switch (String.valueOf(model.get("model_type"))) {
            case "LLM" -> ModelType.LLM;
            case "embedding" -> ModelType.TEXT_EMBEDDING;
            case "rerank" -> ModelType.RERANK;
            case "audio" -> abilities.contains("audio2text") ? ModelType.SPEECH2TEXT : ModelType.TTS;
            default -> null;
        };
    }

    /** Returns the types of which the server serves a model. */
    public Set<ModelType> types() {
        return uids.keySet();
    }

    String uid(ModelType type) {
        String uid = uids.get(type);
        if (uid == null) {
            throw new IllegalStateException("the server serves no model of type " + type.value());
        }
        return uid;
    }

    /** Returns what a user would enter for the model of the type. */
    public Map<String, Object> credentials(ModelType type) {
        return Map.of("server_url", url, "model_uid", uid(type), "invoke_timeout", "60", "max_retries", "1");
    }
}
