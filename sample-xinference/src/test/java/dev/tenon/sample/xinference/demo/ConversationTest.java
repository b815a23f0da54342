package dev.tenon.sample.xinference.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.Secret;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo is green only if all is well. */
final class ConversationTest {

    private static final String KEY = "xf-the-right-key-0123456789";

    private final EmbeddedXinference server =
            EmbeddedXinference.builder().apiKey(KEY).start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void allIsWellWithTheServerOfTheDemoAndItsKey() {
        assertThat(report().allWell()).isTrue();
        assertThat(server.requests()).allMatch(request -> ("Bearer " + KEY).equals(request.authorization()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/chat/completions | {\"choices\":[{\"message\":{\"content\":\"\"},\"finish_reason\":\"stop\"}]}",
                "/v1/embeddings | {\"data\":[{\"embedding\":[0,0]},{\"embedding\":[0,0]}]}"
            })
    void anAnswerThatSaysNothingIsNotWell(String path, String answer) {
        // The first call of each model is its validation.
        server.failNext(path, Fault.slow(Duration.ZERO));
        server.failNext(path, Fault.status(200, answer));

        assertThat(report().allWell()).isFalse();
    }

    @Test
    void aServerWithoutModelsIsNotWell() {
        server.failNext("/v1/models", Fault.status(200, "{\"object\":\"list\",\"data\":[]}"));

        assertThatThrownBy(() -> models(server.baseUrl()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("serves no model");
    }

    @ParameterizedTest
    @CsvSource({"/v1", "/v1/", "/"})
    void whatIsPastedBehindTheAddressDoesNoHarm(String pasted) {
        Models models = models(server.baseUrl() + pasted);

        assertThat(models.url()).isEqualTo(server.baseUrl());
        assertThat(models.types()).contains(ModelType.LLM, ModelType.TTS);
    }

    @Test
    void namedModelsAloneAreAsked() {
        server.failNext("/v1/embeddings", Fault.status(500, "{}"));
        Models models = Models.of(server.baseUrl(), Secret.of(KEY), List.of("kokoro", "bge-reranker"));

        assertThat(models.uids())
                .containsOnly(Map.entry(ModelType.TTS, "kokoro"), Map.entry(ModelType.RERANK, "bge-reranker"));
        assertThat(report(models).allWell()).isTrue();
        assertThat(server.requests("/v1/chat/completions")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "sd", "speaker-id", "cloner"})
    void aNamedModelThatIsNotServedOrOfNoUseIsNotWell(String uid) {
        assertThatThrownBy(() -> Models.of(server.baseUrl(), Secret.of(KEY), List.of("qwen-chat", uid)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("serves no model " + uid + " for which Dify has a use, but {qwen-chat=");
    }

    private Report report() {
        return report(models(server.baseUrl()));
    }

    private static Report report(Models models) {
        Screen screen = new Screen();
        Report report = new Report(screen);
        new Conversation(screen, report, models).run();
        return report;
    }

    private static Models models(String url) {
        return Models.of(url, Secret.of(KEY), List.of());
    }
}
