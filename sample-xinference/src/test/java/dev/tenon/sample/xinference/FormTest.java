package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.CredentialForm;
import dev.tenon.testkit.FilledForm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Dify asks for when a model is added, and what it makes of the answers. */
final class FormTest {

    private static final Map<String, String> LEAST = Map.of("server_url", "http://host:9997", "model_uid", "qwen");

    @ParameterizedTest
    @EnumSource(
            value = ModelType.class,
            names = {"LLM", "TEXT_EMBEDDING", "RERANK", "SPEECH2TEXT", "TTS"})
    void theServerAndTheModelAreEnoughAndTheLimitsHaveDefaults(ModelType type) {
        assertThat(form(type).fill(LEAST).accepted())
                .containsAllEntriesOf(LEAST)
                .containsEntry("invoke_timeout", "60")
                .containsEntry("max_retries", "3")
                .hasSize(4);
        assertThat(form(type).fill(Map.of()).refusal())
                .hasToString("[server_url: is required, model_uid: is required]");
    }

    @Test
    void onlySpeechHasVoices() {
        Map<String, String> entries = Map.of("server_url", "http://host:9997", "model_uid", "m", "voices", "a,b");

        assertThat(form(ModelType.TTS).fill(entries).accepted()).containsEntry("voices", "a,b");
        FilledForm llm = form(ModelType.LLM).fill(entries);
        assertThat(llm.accepted()).doesNotContainKey("voices");
        assertThat(llm.dropped()).containsExactly("voices");
    }

    private static CredentialForm form(ModelType type) {
        return Xinference.FORMS.model(type);
    }
}
