package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No key leaves the plugin but to the server, wherever it stands and whatever the server does with it. */
@ExtendWith(OnePlugin.class)
final class SecretsTest {

    private static final String KEY = "sk-very-secret-0123456789";
    private static final String QUERY_KEY = "q-very-secret-9876543210";

    @Test
    void noKeyIsInAnyAnswerOrLog(PluginProcess plugin) {
        String echo = "{\"error\":{\"message\":\"bad key " + KEY + " at ?api_key=" + QUERY_KEY + "\"}}";
        List<Answer> answers = new ArrayList<>();
        try (Upstream upstream = new Upstream(
                Upstream.status(401, "application/json", echo),
                Upstream.stream(echo),
                Upstream.json(echo),
                Upstream.status(500, "text/plain", echo))) {
            for (int i = 0; i < 4; i++) {
                answers.add(plugin.call(llm(upstream).chat("Hi")));
            }
            answers.add(plugin.call(llm(upstream).validate()));

            assertThat(upstream.last().head()).contains("bearer " + KEY).contains("?api_key=" + QUERY_KEY);
        }
        answers.add(plugin.call(llm(new Upstream(Upstream.json("{}"))).chat("Hi")));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.failure().toString())
                        .doesNotContain(KEY)
                        .doesNotContain(QUERY_KEY));
        assertThat(answers.get(0).failure().message()).contains("bad key ***");
        assertThat(plugin.client().logs().toString() + plugin.stderr())
                .doesNotContain(KEY)
                .doesNotContain(QUERY_KEY);
    }

    private static PluginRequest.ForModel llm(Upstream upstream) {
        return Ask.of(ModelType.LLM, upstream, "url", upstream.url() + "?api_key=" + QUERY_KEY, "api_key", KEY);
    }
}
