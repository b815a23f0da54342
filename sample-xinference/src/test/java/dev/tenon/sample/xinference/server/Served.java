package dev.tenon.sample.xinference.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model that the server serves.
 *
 * @param uid its UID
 * @param description what the server says of it
 */
public record Served(String uid, Map<String, @Nullable Object> description) {

    /** Returns a language model. */
    public static Served llm(String uid, String engine, int contextLength, String... abilities) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("model_format", engine.equals("llama.cpp") ? "ggufv2" : "pytorch");
        more.put("model_size_in_billions", "0_5");
        more.put("quantization", "none");
        more.put("context_length", contextLength);
        more.put("strict_system_first", false);
        more.put("model_engine", engine);
        return of(uid, "LLM", "qwen2.5-instruct", List.of(abilities), more);
    }

    /** Returns an embedding model. */
    public static Served embedding(String uid, int dimensions, int maxTokens) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("model_engine", "sentence_transformers");
        more.put("dimensions", dimensions);
        more.put("max_tokens", maxTokens);
        more.put("language", List.of("en", "zh"));
        return of(uid, "embedding", null, List.of("embed"), more);
    }

    /** Returns a rerank model. */
    public static Served rerank(String uid) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("type", "normal");
        more.put("model_engine", "sentence_transformers");
        return of(uid, "rerank", null, List.of("rerank"), more);
    }

    /** Returns an audio model; it listens or speaks by its abilities. */
    public static Served audio(String uid, String family, String... abilities) {
        return of(uid, "audio", family, List.of(abilities), Map.of());
    }

    /** Returns a model for which Dify has no use. */
    public static Served image(String uid) {
        return of(uid, "image", "stable_diffusion", List.of("text2image"), Map.of());
    }

    private static Served of(
            String uid,
            String type,
            @Nullable String family,
            List<String> abilities,
            Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> description = new LinkedHashMap<>();
        description.put("model_type", type);
        description.put("address", "127.0.0.1:34747");
        description.put("accelerators", List.of());
        description.put("model_name", uid);
        if (family != null) {
            description.put("model_family", family);
        }
        description.put("model_ability", abilities);
        description.putAll(more);
        description.put("replica", 1);
        return new Served(uid, description);
    }

    boolean can(String ability) {
        return description.get("model_ability") instanceof List<?> abilities && abilities.contains(ability);
    }

    boolean is(String type) {
        return type.equals(description.get("model_type"));
    }

    String engine() {
        return String.valueOf(description.get("model_engine"));
    }

    String family() {
        return String.valueOf(description.get("model_family"));
    }
}
