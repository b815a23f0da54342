package dev.tenon.sample.xinference.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.demo.Models;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Tone;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginRequest;
import java.io.IOException;
import java.util.List;

/**
 * What a daemon asks the sample, which has a server of the tests behind it.
 *
 * @param api the daemon
 * @param server the server
 */
record SampleCalls(DaemonApi api, EmbeddedXinference server) {

    static final String PLUGIN = "tenon/xinference";

    void everyTypeAnswers() throws IOException, InterruptedException {
        for (ModelType type : Models.of(server.baseUrl(), null, List.of()).types()) {
            assertThat(call(model(type).validate()).single()).containsEntry("result", true);
        }
        assertThat(call(model(ModelType.LLM).schema()).schema().parameterRules())
                .isNotEmpty();
        assertThat(call(model(ModelType.LLM).countTokens("Hello")).tokens()).isPositive();
        Answer chat = call(model(ModelType.LLM).chat("Hello"));
        assertThat(chat.text()).isNotBlank();
        assertThat(chat.finishReason()).isEqualTo("stop");
        assertThat(call(model(ModelType.TEXT_EMBEDDING).embed("a", "b")).vectors())
                .hasSize(2);
        assertThat(call(model(ModelType.RERANK).rerank("a", "b", "c")).ranking())
                .isNotEmpty();
        String voice = call(model(ModelType.TTS).voices("")).voices().get(0);
        assertThat(call(model(ModelType.TTS).speak("Hello", voice)).audio()).isNotEmpty();
        assertThat(call(model(ModelType.SPEECH2TEXT).transcribe(Tone.wav("a recording")))
                        .transcript())
                .isNotBlank();
    }

    PluginRequest.ForModel model(ModelType type) {
        return PluginRequest.model(
                "xinference",
                type,
                "in-dify",
                Models.of(server.baseUrl(), null, List.of()).credentials(type));
    }

    Answer call(PluginRequest request) throws IOException, InterruptedException {
        return api.call(PLUGIN, request);
    }
}
