package dev.tenon.sample.xinference.demo;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.Secret;
import dev.tenon.runtime.http.UpstreamClient;
import dev.tenon.runtime.http.UpstreamRequest;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.testkit.Values;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models of the server with which the demo talks: of each type the first that it serves.
 *
 * @param url where the server is, without {@code /v1}
 * @param apiKey the key that it asks for, or null
 * @param uids the UID of each type; at least one
 */
public record Models(String url, @Nullable Secret apiKey, Map<ModelType, String> uids) {

    /**
     * Asks the server.
     *
     * @param url where the server is; a trailing {@code /v1} does no harm
     * @param apiKey the key that it asks for, or null
     * @param llm the UID of the language model to talk with, null for the first
     * @throws IllegalStateException if it serves no model for which Dify has a use
     */
    public static Models of(String url, @Nullable Secret apiKey, @Nullable String llm) {
        String base = url.replaceFirst("/+$", "").replaceFirst("/v1$", "");
        Map<ModelType, String> uids = new EnumMap<>(ModelType.class);
        if (llm != null) {
            uids.put(ModelType.LLM, llm);
        }
        for (Object element : served(base, apiKey)) {
            Map<?, ?> model = (Map<?, ?>) element;
            ModelType type = type(model);
            if (type != null) {
                uids.putIfAbsent(type, String.valueOf(model.get("id")));
            }
        }
        if (uids.isEmpty()) {
            throw new IllegalStateException("the server at " + base + " serves no model for which Dify has a use");
        }
        return new Models(base, apiKey, uids);
    }

    private static List<?> served(String url, @Nullable Secret apiKey) {
        UpstreamRequest.Builder request = UpstreamRequest.get(URI.create(url + "/v1/models"));
        if (apiKey != null) {
            request.bearer(apiKey);
        }
        try (UpstreamResponse response =
                UpstreamClient.shared().send(request.build()).requireSuccess()) {
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
        Map<String, Object> credentials = new LinkedHashMap<>();
        credentials.put("server_url", url);
        credentials.put("model_uid", uid(type));
        if (apiKey != null) {
            credentials.put("api_key", apiKey.reveal());
        }
        credentials.put("invoke_timeout", "60");
        credentials.put("max_retries", "1");
        return credentials;
    }
}
