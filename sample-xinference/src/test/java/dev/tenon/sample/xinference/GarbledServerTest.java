package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.InvokeError;
import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginExtension;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Reply;
import dev.tenon.testkit.Upstream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Dify is told when something answers that is no Xinference, or none in its right mind. */
final class GarbledServerTest {

    @RegisterExtension
    static final PluginExtension PLUGIN = PluginExtension.inProcess(new XinferencePlugin());

    private final Upstream upstream = Upstream.start();
    private final PluginRequest.ForModel model = PluginRequest.model(
            "xinference",
            ModelType.LLM,
            "m",
            Map.of("server_url", upstream.baseUrl(), "model_uid", "m", "max_retries", "0"));

    @BeforeEach
    void describe() {
        upstream.on(
                "/v1/models/m",
                Reply.json("{\"model_type\":\"LLM\",\"model_name\":\"m\",\"context_length\":4096,"
                        + "\"model_ability\":[\"chat\"]}"));
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void aWebSiteIsNotTakenForTheServer() {
        upstream.on("/v1/models/m", Reply.bytes("text/html", "<html>Welcome</html>".getBytes(StandardCharsets.UTF_8)));

        assertThat(PLUGIN.call(model.validate()).refusal().message()).contains(upstream.baseUrl() + "/v1/models/m");
    }

    @Test
    void anEventThatIsBrokenEndsTheAnswerWithAnError() {
        upstream.on(
                "/v1/chat/completions",
                Reply.events("{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hel\"}}]}", "{\"choices\":["));
        Answer answer = PLUGIN.call(model.chat("Hi"));

        answer.failure(InvokeError.SERVER_UNAVAILABLE);
        assertThat(new Answer(answer.results(), null).text()).isEqualTo("Hel");
        assertThat(upstream.last("/v1/chat/completions").json()).containsEntry("model", "m");
    }

    @Test
    void aServerThatHasRecoveredAnswers() {
        upstream.on(
                        "/v1/chat/completions",
                        Reply.events(
                                "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}",
                                "[DONE]"))
                .next(
                        "/v1/chat/completions",
                        Reply.status(429, "{\"detail\":\"busy\"}"),
                        Reply.json("{}").cutAfter(0));

        PLUGIN.call(model.chat("Hi")).failure(InvokeError.RATE_LIMIT).expectMessage("busy");
        PLUGIN.call(model.chat("Hi")).failure(InvokeError.CONNECTION);
        assertThat(PLUGIN.call(model.chat("Hi")).text()).isEqualTo("Hi");
    }
}
