package dev.tenon.it.conformance;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recorded question about what a server serves.
 *
 * @param path where it went, still encoded
 * @param uid the UID with which the plugin asks it
 * @param status what was answered
 * @param contentType of the answer
 * @param body of the answer
 * @param model what the server says of the model, or null if it says that there is none
 */
record XinferenceDescription(
        String path,
        String uid,
        int status,
        String contentType,
        String body,
        @Nullable Map<?, ?> model) {

    private static final String LIST = "/v1/models";
    private static final String DESCRIBE = LIST + "/";

    /** Returns the question, or null for one that a plugin never asks. */
    static @Nullable XinferenceDescription of(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> recording)
                || !(recording.get("request") instanceof Map<?, ?> request)
                || !(recording.get("response") instanceof Map<?, ?> response)
                || !"GET".equals(request.get("method"))
                || !(response.get("body") instanceof String body)) {
            return null;
        }
        String path = Values.text(request, "path");
        int status = (int) Values.integer(response, "status");
        String contentType = XinferenceExchange.contentType(response);
        if (path.equals(LIST)) {
            return list(status, contentType, body);
        }
        // The server cannot describe a UID with a slash, so it is never asked to.
        boolean asked = path.startsWith(DESCRIBE) && path.length() > DESCRIBE.length() && !path.contains("%2F");
        String uid = asked ? URLDecoder.decode(path.substring(DESCRIBE.length()), StandardCharsets.UTF_8) : "";
        Map<?, ?> model = asked && status == 200 ? Json.parseObject(body) : null;
        return asked ? new XinferenceDescription(path, uid, status, contentType, body, model) : null;
    }

    /** A model is looked for in the list if its UID has a slash; those of the recordings get one. */
    private static XinferenceDescription list(int status, String contentType, String body) {
        String slashed = body.replace("\"id\":\"", "\"id\":\"a/");
        List<?> models = status == 200 ? Values.list(Json.parse(slashed), "data") : List.of();
        Map<?, ?> model = models.isEmpty() ? null : (Map<?, ?>) models.get(0);
        String uid = model == null ? "a/none" : Values.text(model, "id");
        return new XinferenceDescription(LIST, uid, status, contentType, slashed, model);
    }

    ModelType type() {
        return switch (model == null ? "LLM" : Values.text(model, "model_type")) {
            case "embedding" -> ModelType.TEXT_EMBEDDING;
            case "rerank" -> ModelType.RERANK;
            case "audio" ->
                Values.list(model, "model_ability").contains("audio2text") ? ModelType.SPEECH2TEXT : ModelType.TTS;
            default -> ModelType.LLM;
        };
    }

    /** Returns requests of Dify's about the model. */
    PluginRequest.ForModel model(String url) {
        Map<String, Object> credentials =
                Map.of("server_url", url, "model_uid", uid, "invoke_timeout", "20", "max_retries", "0");
        return PluginRequest.model("xinference", type(), "m", credentials);
    }
}
