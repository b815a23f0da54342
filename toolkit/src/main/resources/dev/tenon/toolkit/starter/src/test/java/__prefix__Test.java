package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.PluginExtension;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Reply;
import dev.tenon.testkit.Upstream;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asks the plugin what Dify would ask it, with a server of its own in the place of the real one. */
final class ${prefix}Test {

    @RegisterExtension
    static final PluginExtension plugin = PluginExtension.inProcess(new ${prefix}Plugin());

    private static final String PROVIDER = "${artifactId}";
    private static final String CHAT = "/v1/chat/completions";

    private final Upstream upstream = Upstream.start();
    private final PluginRequest.ForModel model = PluginRequest.model(
            PROVIDER,
            ModelType.LLM,
            "any-model",
            Map.of("base_url", upstream.baseUrl() + "/v1", "api_key", "sesame", "context_size", "8192"));

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void passesOnWhatTheModelSays() {
        upstream.on(CHAT, Reply.events("""
                {"choices":[{"delta":{"content":"Hello, "}}]}""", """
                {"choices":[{"delta":{"content":"world"},"finish_reason":"stop"}]}""", "[DONE]"));

        assertEquals("Hello, world", plugin.call(model.chat("Greet me")).text());
        assertEquals("any-model", upstream.last(CHAT).json().get("model"));
        assertEquals(
                "Bearer sesame", upstream.last(CHAT).header("Authorization").orElseThrow());
    }

    @Test
    void refusesAWrongKey() {
        upstream.on(CHAT, Reply.status(401, "who are you?"));

        plugin.call(model.validate()).refusal().expectMessage("who are you?");
    }

    @Test
    void offersWhatTheModelTakes() {
        assertEquals(8192, plugin.call(model.schema()).schema().properties().contextSize());
    }
}
