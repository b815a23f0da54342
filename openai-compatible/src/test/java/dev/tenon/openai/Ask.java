package dev.tenon.openai;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.PluginRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests to the test plugin. */
final class Ask {

    private Ask() {}

    /** Returns what is asked of a model on the server; further credentials are names and values. */
    static PluginRequest.ForModel of(ModelType type, Upstream upstream, String... credentials) {
        return of(type, "m", upstream, credentials);
    }

    static PluginRequest.ForModel of(ModelType type, String model, Upstream upstream, String... credentials) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("url", upstream.url());
        for (int i = 0; i < credentials.length; i += 2) {
            all.put(credentials[i], credentials[i + 1]);
        }
        return PluginRequest.model("oai", type, model, all);
    }

    static PluginRequest.ForModel llm(Upstream upstream, String... credentials) {
        return of(ModelType.LLM, upstream, credentials);
    }
}
