package dev.tenon.sample.xinference.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models that the server serves. */
final class Catalogue {

    private static final String ADDRESS = "[address=127.0.0.1:14230, pid=16114] ";

    private final Map<String, Served> models = new LinkedHashMap<>();

    Catalogue(List<Served> served) {
        served.forEach(model -> models.put(model.uid(), model));
    }

    void list(Exchange exchange) throws IOException {
        List<Map<String, @Nullable Object>> data = models.values().stream()
                .map(model -> {
                    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
                    entry.put("id", model.uid());
                    entry.put("object", "model");
                    entry.put("created", 0);
                    entry.put("owned_by", "xinference");
                    entry.putAll(model.description());
                    return entry;
                })
                .toList();
        exchange.json(200, Map.of("object", "list", "data", data));
    }

    void describe(Exchange exchange, String uid) throws IOException {
        Served model = models.get(uid);
        if (uid.contains("/")) {
            exchange.detail(404, "Not Found");
        } else if (model == null) {
            exchange.detail(400, ADDRESS + "Model not found in the model list, uid: " + uid);
        } else {
            exchange.json(200, model.description());
        }
    }

    /** Returns the model of an inference call; answers as the server does when it serves none and returns null then. */
    @Nullable Served find(Exchange exchange, @Nullable Object uid) throws IOException {
        if (!(uid instanceof String name)) {
            exchange.text(500, "Internal Server Error: 1 validation error\nmodel\n  Field required");
            return null;
        }
        Served model = models.get(name);
        if (model == null) {
            exchange.detail(
                    404,
                    ADDRESS + "Model not found in the model list, uid: " + name + ". Available model uids: " + models.keySet());
        }
        return model;
    }
}
