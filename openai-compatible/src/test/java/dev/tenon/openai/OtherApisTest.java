package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.Values;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers whose API is OpenAI's but for its paths and the shape of its answers. */
@ExtendWith(OnePlugin.class)
final class OtherApisTest {

    private PluginProcess plugin;

    @BeforeEach
    void take(PluginProcess process) {
        plugin = process;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LLM | {\"choices\":[{\"message\":{}}]}",
                "TEXT_EMBEDDING | {\"data\":[{\"embedding\":[1]}]}",
                "RERANK | {\"results\":[{\"index\":0},{\"index\":1}]}",
                "SPEECH2TEXT | {\"text\":\"\"}",
                "MODERATION | {\"results\":[{\"flagged\":false}]}"
            })
    void theEndpointSaysWhichPathIsCalledAndHowAnswersAreRead(ModelType type, String answer) {
        try (Upstream upstream = new Upstream(Upstream.json("{\"payload\":" + answer + "}"))) {
            plugin.call(Ask.of(type, upstream, "kind", "otherwise").validate()).success();

            assertThat(upstream.last().head()).startsWith("post /v1/own/path?way=2 ");
        }
    }

    @Test
    void answersAreReadOtherwiseWholeAndInEvents() {
        try (Upstream upstream = new Upstream(
                Upstream.json("{\"payload\":{\"choices\":[{\"message\":{\"content\":\"whole\"}}]}}"),
                Upstream.stream("{\"payload\":{\"choices\":[{\"delta\":{\"content\":\"piece\"}}]}}"))) {
            assertThat(plugin.call(Ask.llm(upstream, "kind", "otherwise").chat("Hi"))
                            .text())
                    .isEqualTo("whole");
            assertThat(plugin.call(Ask.llm(upstream, "kind", "otherwise").chat("Hi"))
                            .text())
                    .isEqualTo("piece");
        }
    }

    @Test
    void vectorsAreReadOtherwise() {
        try (Upstream upstream = new Upstream(Upstream.json("{\"payload\":{\"data\":[{\"embedding\":[1,2]}]}}"))) {
            assertThat(Values.list(
                            plugin.call(Ask.of(ModelType.TEXT_EMBEDDING, upstream, "kind", "otherwise")
                                            .embed("one"))
                                    .single(),
                            "embeddings"))
                    .hasToString("[[1, 2]]");
        }
    }
}
