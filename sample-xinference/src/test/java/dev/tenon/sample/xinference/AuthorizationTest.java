package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Fault;
import dev.tenon.sample.xinference.server.RecordedRequest;
import dev.tenon.testkit.PluginError;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that asks for a key, and bans who tries wrong ones. */
final class AuthorizationTest {

    private static final String KEY = "xf-the-right-key-0123456789";
    private static final String WRONG_KEY = "xf-some-wrong-key-987654321";

    private static PluginProcess plugin;
    private Xinference xinference;

    @BeforeAll
    static void startPlugin() {
        plugin = PluginProcess.java(XinferencePlugin.class);
    }

    @AfterAll
    static void stopPlugin() {
        plugin.close();
    }

    @BeforeEach
    void startServer() {
        xinference = new Xinference(EmbeddedXinference.builder().apiKey(KEY).start(), plugin);
    }

    @AfterEach
    void stopServer() {
        xinference.server.close();
    }

    @Test
    void theKeyIsSentWithEveryCall() {
        assertThat(xinference.call(llm(KEY).validate()).single()).containsEntry("result", true);
        assertThat(xinference.call(llm(KEY).chat("Hello")).text()).contains("You said: Hello");
        assertThat(xinference.server.requests())
                .extracting(RecordedRequest::authorization)
                .containsOnly("Bearer " + KEY);
    }

    @Test
    void withoutAKeyNoHeaderIsSent() {
        PluginError error =
                xinference.call(xinference.llm("qwen-chat").validate()).failure();

        assertThat(error.type()).isEqualTo("CredentialsValidateFailedError");
        assertThat(error.message()).contains("HTTP 401").endsWith("credentials (no API key is configured)");
        assertThat(xinference.server.requests())
                .extracting(RecordedRequest::authorization)
                .containsOnlyNulls();
    }

    @Test
    void aWrongKeyIsTriedOnceOnly() {
        PluginError error = xinference
                .call(model(xinference.credentials("qwen-chat", "api_key", WRONG_KEY, "max_retries", "3"))
                        .validate())
                .failure();

        assertThat(error.type()).isEqualTo("CredentialsValidateFailedError");
        assertThat(xinference.server.requests()).hasSize(1);
    }

    @Test
    void aWrongKeyInUseIsAnAuthorizationErrorAndTriedOnceOnly() {
        assertThat(xinference.call(llm(WRONG_KEY).chat("Hello")).failure().type())
                .isEqualTo("InvokeAuthorizationError");
        assertThat(xinference.server.requests()).hasSize(1);
    }

    @Test
    void aBanSaysWhatItIsAndWhatToDo() {
        String ban = "{\"detail\":\"Too many failed attempts. IP temporarily banned.\"}";
        xinference.call(llm(KEY).schema()).success();
        xinference.server.failNext("/v1/chat/completions", Fault.status(429, ban));
        PluginError error = xinference.call(llm(KEY).chat("Hello")).failure();

        assertThat(error.type()).isEqualTo("InvokeRateLimitError");
        assertThat(error.message()).contains("banned for up to an hour because of wrong keys; correct the key first");
    }

    @Test
    void aKeyThatMayNotUseTheModelIsFoundOutByValidation() {
        String forbidden = "{\"detail\":\"API key does not have access to model: qwen-chat\"}";
        xinference.server.failNext("/v1/chat/completions", Fault.status(403, forbidden));

        assertThat(xinference.call(llm(KEY).validate()).failure().message())
                .contains("HTTP 403")
                .contains("API key does not have access to model: qwen-chat");
    }

    @Test
    void noKeyIsEverShown() {
        xinference.call(llm(WRONG_KEY).validate()).failure();
        xinference.call(llm(WRONG_KEY).chat("Hello")).failure();
        String echo = "{\"detail\":\"who is " + KEY + "?\"}";
        xinference.call(llm(KEY).schema()).success();
        xinference.server.failNext("/v1/chat/completions", Fault.status(401, echo));
        PluginError error = xinference.call(llm(KEY).chat("Hello")).failure();

        assertThat(error.message()).contains("who is ***?");
        assertThat(error.args().toString()).doesNotContain(KEY);
        assertThat(xinference.plugin.client().logs().toString() + xinference.plugin.stderr())
                .doesNotContain(KEY)
                .doesNotContain(WRONG_KEY);
    }

    private PluginRequest.ForModel llm(String key) {
        return model(xinference.credentials("qwen-chat", "api_key", key));
    }

    private PluginRequest.ForModel model(Map<String, ?> credentials) {
        return xinference.model(ModelType.LLM, credentials);
    }
}
