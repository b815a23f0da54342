package dev.tenon.sample.xinference.demo;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.Secret;
import dev.tenon.runtime.http.UpstreamClient;
import dev.tenon.runtime.http.UpstreamRequest;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.sample.xinference.ServedModel;
import dev.tenon.testkit.Values;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models with which the demo talks, one of each type at most.
 *
 * @param url where the server is, without {@code /v1}
 * @param apiKey the key that it asks for, or null
 * @param uids the UID of each type; at least one
 * @param named whether the user named them: then those alone are asked
 */
public record Models(String url, @Nullable Secret apiKey, Map<ModelType, String> uids, boolean named) {

    /**
     * Asks the server what it serves.
     *
     * @param url where the server is; a trailing {@code /v1} does no harm
     * @param apiKey the key that it asks for, or null
     * @param wanted the UIDs of the models to talk with; if there are none, the first of each type
     * @throws IllegalStateException if it does not serve one of them, or no model at all for which Dify has a use
     */
    public static Models of(String url, @Nullable Secret apiKey, List<String> wanted) {
        String base = url.replaceFirst("/+$", "").replaceFirst("/v1$", "");
        Map<String, ModelType> served = served(base, apiKey);
        if (served.isEmpty()) {
            throw new IllegalStateException("the server at " + base + " serves no model for which Dify has a use");
        }
        Map<ModelType, String> uids = new EnumMap<>(ModelType.class);
        for (String uid : wanted.isEmpty() ? served.keySet() : wanted) {
            ModelType type = served.get(uid);
            if (type == null) {
                throw new IllegalStateException("the server at " + base + " serves no model " + uid
                        + " for which Dify has a use, but " + served);
            }
            uids.putIfAbsent(type, uid);
        }
        return new Models(base, apiKey, uids, !wanted.isEmpty());
    }

    /** Returns the types of what is served, in the order of the server. */
    private static Map<String, ModelType> served(String url, @Nullable Secret apiKey) {
        UpstreamRequest.Builder request = UpstreamRequest.get(URI.create(url + "/v1/models"));
        if (apiKey != null) {
            request.bearer(apiKey);
        }
        Map<String, ModelType> served = new LinkedHashMap<>();
        try (UpstreamResponse response =
                UpstreamClient.shared().send(request.build()).requireSuccess()) {
            for (Object element : Values.list(response.bodyObject(16 << 20), "data")) {
                @SuppressWarnings("unchecked")
                Map<String, @Nullable Object> description = (Map<String, @Nullable Object>) element;
                ServedModel model = ServedModel.of(description);
                ModelType type = model.difyType();
                if (type != null && !model.needsReference()) {
                    served.put(String.valueOf(description.get("id")), type);
                }
            }
        }
        return served;
    }

    /** Returns the types of which there is a model. */
    public Set<ModelType> types() {
        return uids.keySet();
    }

    /** Returns why there is no model of a type. */
    String absence(ModelType type) {
        return named ? "no " + type.value() + " model is named" : "the server serves no " + type.value() + " model";
    }

    String uid(ModelType type) {
        String uid = uids.get(type);
        if (uid == null) {
            throw new IllegalStateException(absence(type));
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
