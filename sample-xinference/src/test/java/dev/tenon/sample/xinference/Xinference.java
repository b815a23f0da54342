package dev.tenon.sample.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.json.Json;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.RecordedRequest;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.CredentialForms;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plugin as a process, and a server beside it. */
final class Xinference implements AutoCloseable {

    static final CredentialForms FORMS = CredentialForms.of(new XinferencePlugin());

    final EmbeddedXinference server;
    final PluginProcess plugin;

    Xinference() {
        this(EmbeddedXinference.start());
    }

    Xinference(EmbeddedXinference server) {
        this(server, PluginProcess.java(XinferencePlugin.class));
    }

    Xinference(EmbeddedXinference server, PluginProcess plugin) {
        this.server = server;
        this.plugin = plugin;
    }

    /** Returns what is asked of the model with the UID, which was added by Dify's form. */
    PluginRequest.ForModel model(ModelType type, String uid) {
        return model(type, FORMS.model(type).fill(credentials(uid)).accepted());
    }

    PluginRequest.ForModel model(ModelType type, Map<String, ?> credentials) {
        return PluginRequest.model("xinference", type, "in-dify", credentials);
    }

    PluginRequest.ForModel llm(String uid) {
        return model(ModelType.LLM, uid);
    }

    /** Returns credentials, with further ones as names and values. */
    Map<String, Object> credentials(String uid, Object... more) {
        Map<String, Object> credentials = new LinkedHashMap<>();
        credentials.put("server_url", server.baseUrl());
        credentials.put("model_uid", uid);
        credentials.put("invoke_timeout", "60");
        credentials.put("max_retries", "0");
        for (int i = 0; i < more.length; i += 2) {
            credentials.put(String.valueOf(more[i]), more[i + 1]);
        }
        return credentials;
    }

    Answer call(PluginRequest request) {
        return plugin.call(request);
    }

    /** Returns the body of the last request to a path of the server. */
    Map<String, Object> sent(String path) {
        List<RecordedRequest> requests = server.requests(path);
        return Json.parseObject(requests.get(requests.size() - 1).body());
    }

    @Override
    public void close() {
        plugin.close();
        server.close();
    }
}
