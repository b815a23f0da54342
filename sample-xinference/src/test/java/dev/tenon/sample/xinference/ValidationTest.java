package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.server.Fault;
import dev.tenon.testkit.PluginError;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user is told who enters credentials for a model. */
final class ValidationTest {

    private static Xinference xinference;

    @BeforeAll
    static void start() {
        xinference = new Xinference();
    }

    @AfterAll
    static void stop() {
        xinference.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LLM, qwen-chat, context_length, 32768",
        "LLM, tiny-gen, context_length, 2048",
        "LLM, 模型 a?b, context_length, 4096",
        "LLM, team/model, context_length, 4096",
        "TEXT_EMBEDDING, bge-m3, max_tokens, 8192",
        "TTS, chattts, audio_model_name, ChatTTS",
        "TTS, kokoro, audio_model_name, Kokoro"
    })
    void whatTheServerSaysIsStoredForLaterWhenItCannotBeAsked(ModelType type, String uid, String member, String value) {
        Map<String, Object> added =
                xinference.call(xinference.model(type, uid).validate()).accepted();

        assertThat(added.get(member)).hasToString(value);
        assertThat(added).containsEntry("model_uid", uid);
    }

    @ParameterizedTest
    @CsvSource({"RERANK, bge-reranker", "SPEECH2TEXT, whisper"})
    void otherTypesStoreNothing(ModelType type, String uid) {
        Map<String, Object> answer =
                xinference.call(xinference.model(type, uid).validate()).single();

        assertThat(answer).containsEntry("result", true).containsEntry("credentials", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LLM | bge-m3 | model \"bge-m3\" is an embedding model; add it as Text Embedding",
                "TEXT_EMBEDDING | qwen-chat | model \"qwen-chat\" is a language model; add it as LLM",
                "TEXT_EMBEDDING | bge-reranker | model \"bge-reranker\" is a rerank model; add it as Rerank",
                "RERANK | whisper | model \"whisper\" is a speech-to-text model; add it as Speech2text",
                "SPEECH2TEXT | kokoro | model \"kokoro\" is a text-to-speech model; add it as TTS",
                "LLM | sd | model \"sd\" is a model of type image [text2image], for which Dify has no use",
                "SPEECH2TEXT | speaker-id | model \"speaker-id\" is a model of type audio [speaker_embedding]",
                "TTS | cloner | (CosyVoice [text2audio, text2audio_voice_cloning]) speaks only after a reference recording",
                "LLM | nowhere | Model not found in the model list, uid: nowhere",
                "LLM | no/where | the server does not serve a model with the UID no/where"
            })
    void aModelThatCannotServeIsRefusedWithWhatToDo(ModelType type, String uid, String text) {
        assertThat(refused(type, xinference.credentials(uid)).message())
                .contains(text)
                .doesNotContain("address=");
    }

    @Test
    void allThatIsWrongWithTheFormIsSaidAtOnce() {
        assertThat(refused(ModelType.LLM, Map.of("server_url", "localhost:9997", "invoke_timeout", "soon"))
                        .message())
                .contains("server_url: ")
                .contains("such as http://")
                .contains("model_uid: is required")
                .contains("invoke_timeout: ");
    }

    @ParameterizedTest
    @CsvSource({
        "invoke_timeout, 0, expected at least 1",
        "invoke_timeout, -3, expected at least 1",
        "max_retries, -1, expected at least 0"
    })
    void aLimitThatCannotBeKeptIsRefused(String variable, String value, String text) {
        assertThat(refused(ModelType.LLM, xinference.credentials("qwen-chat", variable, value))
                        .message())
                .contains(variable)
                .contains(text);
    }

    @Test
    void anAddressWhereNobodyListensIsNamed() {
        Map<String, Object> credentials = xinference.credentials("qwen-chat", "server_url", "http://127.0.0.1:1");

        assertThat(refused(ModelType.LLM, credentials).message()).contains("http://127.0.0.1:1/v1/models/qwen-chat");
    }

    @Test
    void aPastedV1AtTheEndOfTheAddressDoesNoHarm() {
        String url = xinference.server.baseUrl() + "/v1/";
        Map<String, Object> credentials = xinference.credentials("qwen-chat", "server_url", url);

        assertThat(xinference
                        .call(xinference.model(ModelType.LLM, credentials).validate())
                        .single())
                .containsEntry("result", true);
    }

    @Test
    void speechIsReallySpoken() {
        xinference.server.failNext("/v1/audio/speech", Fault.status(500, "{\"detail\":\"no voice today\"}"));

        assertThat(refused(ModelType.TTS, xinference.credentials("chattts")).message())
                .contains("HTTP 500")
                .contains("no voice today");
    }

    @Test
    void vectorsOfAnotherLengthThanDescribedAreNoticed() {
        String answer = "{\"data\":[{\"index\":0,\"embedding\":[0.5,0.25]}],\"usage\":{\"total_tokens\":3}}";
        xinference.server.failNext("/v1/embeddings", Fault.status(200, answer));

        assertThat(refused(ModelType.TEXT_EMBEDDING, xinference.credentials("bge-m3"))
                        .message())
                .contains("should answer vectors of 1024 numbers and answers 2");
    }

    @Test
    void aModelThatHasToBeLoadedFirstIsWaitedForLongerThanACall() {
        xinference.server.failNext("/v1/embeddings", Fault.slow(Duration.ofSeconds(2)));
        Map<String, Object> credentials = xinference.credentials("bge-m3", "invoke_timeout", "1");

        assertThat(xinference
                        .call(xinference
                                .model(ModelType.TEXT_EMBEDDING, credentials)
                                .validate())
                        .accepted())
                .containsEntry("max_tokens", 8192L);
    }

    private static PluginError refused(ModelType type, Map<String, ?> credentials) {
        return xinference.call(xinference.model(type, credentials).validate()).refusal();
    }
}
