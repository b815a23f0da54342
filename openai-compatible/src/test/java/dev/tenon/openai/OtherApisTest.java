package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.PluginError;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(ModelType.class)
    void theEndpointSaysWhatAnErrorMeansWhereverItStands(ModelType type) {
        String error = "{\"error\":{\"message\":\"E1302\"}}";
        try (Upstream upstream = new Upstream(
                Upstream.status(400, "application/json", error),
                Upstream.json(error),
                Upstream.status(400, "application/json", error),
                Upstream.json(error))) {
            for (int i = 0; i < 2; i++) {
                PluginError failure = plugin.call(call(type, upstream)).failure();

                assertThat(failure.type()).isEqualTo("InvokeRateLimitError");
                assertThat(failure.message()).containsOnlyOnce("understood: ").contains("E1302");
            }
            for (int i = 0; i < 2; i++) {
                PluginError failure = plugin.call(
                                Ask.of(type, upstream, "kind", "other-errors").validate())
                        .failure();

                assertThat(failure.message()).containsOnlyOnce("understood: ").contains("E1302");
            }
        }
    }

    private static PluginRequest call(ModelType type, Upstream upstream) {
        PluginRequest.ForModel model = Ask.of(type, upstream, "kind", "other-errors");
        return switch (type) {
            case LLM -> model.chat("Hi");
            case TEXT_EMBEDDING -> model.embed("Hi");
            case RERANK -> model.rerank("Hi", "a document");
            case SPEECH2TEXT -> model.transcribe(new byte[4]);
            case TTS -> model.speak("Hi", "alloy");
            case MODERATION -> model.moderate("Hi");
        };
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
