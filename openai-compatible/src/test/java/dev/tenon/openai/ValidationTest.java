package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginError;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.Values;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials are right if one cheap call works. */
@ExtendWith(OnePlugin.class)
final class ValidationTest {

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
                "LLM | {\"choices\":[{\"message\":{}}]} | /v1/chat/completions",
                "TEXT_EMBEDDING | {\"data\":[{\"embedding\":[1]}]} | /v1/embeddings",
                "RERANK | {\"results\":[{\"index\":1,\"relevance_score\":0},{\"index\":0,\"relevance_score\":1}]} | /v1/rerank",
                "SPEECH2TEXT | {\"text\":\"\"} | /v1/audio/transcriptions",
                "MODERATION | {\"results\":[{\"flagged\":false}]} | /v1/moderations"
            })
    void eachTypeIsTriedOnce(ModelType type, String body, String path) {
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            Answer answer = plugin.call(Ask.of(type, upstream).validate());

            assertThat(answer.single()).containsEntry("result", true).containsEntry("credentials", null);
            assertThat(upstream.requests()).hasSize(1);
            assertThat(upstream.last().head()).startsWith("post " + path + " ");
        }
    }

    @Test
    void speechIsHeard() {
        try (Upstream upstream = new Upstream(Upstream.bytes(200, "audio/mpeg", new byte[] {1}))) {
            assertThat(plugin.call(Ask.of(ModelType.TTS, upstream).validate()).single())
                    .containsEntry("result", true);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LLM | application/json | {\"choices\":[]} | no choices",
                "LLM | application/json | {\"object\":\"text_completion\",\"choices\":[{}]} | no chat.completion but calls itself text_completion",
                "TEXT_EMBEDDING | application/json | {\"data\":[{\"embedding\":[]}]} | an empty vector",
                "RERANK | application/json | {\"results\":[]} | scored 0 of 2 documents",
                "RERANK | application/json | {\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":2,\"relevance_score\":1}]} | scored 1 of 2 documents",
                "MODERATION | application/json | {\"results\":[{}]} | flagged",
                "TTS | text/html | <html>Sign in</html> | no audio but text"
            })
    void anAnswerThatSaysNothingProvesNothing(ModelType type, String contentType, String body, String text) {
        try (Upstream upstream = new Upstream(Upstream.status(200, contentType, body))) {
            PluginError error = plugin.call(Ask.of(type, upstream).validate()).failure();

            assertThat(error.type()).isEqualTo("CredentialsValidateFailedError");
            assertThat(error.message()).contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"chat.completion\""})
    void anAnswerNeedNotSayWhatItIs(String object) {
        try (Upstream upstream = new Upstream(Upstream.json("{\"object\":" + object + ",\"choices\":[{}]}"))) {
            plugin.call(Ask.llm(upstream).validate()).success();
        }
    }

    @Test
    void theFormatOfTheSchemaIsTried() {
        try (Upstream upstream = new Upstream(Upstream.bytes(200, "audio/wav", new byte[] {1}))) {
            plugin.call(Ask.of(ModelType.TTS, "wav", upstream).validate()).success();

            assertThat(upstream.last().json()).containsEntry("response_format", "wav");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', max_tokens, 5", "completion-tokens, max_completion_tokens, 16", "long-ping, max_tokens, 64"})
    void aFewTokensAreEnough(String kind, String member, long limit) {
        try (Upstream upstream = new Upstream(Upstream.json("{\"choices\":[{}]}"))) {
            plugin.call(Ask.llm(upstream, "kind", kind).validate()).success();

            assertThat(upstream.last().json()).containsEntry(member, limit).containsEntry("stream", false);
            assertThat(Values.text(upstream.last().json(), "messages.0.content"))
                    .isEqualTo("ping");
        }
    }

    @Test
    void aCompletionModelIsAskedToComplete() {
        try (Upstream upstream = new Upstream(Upstream.json("{\"choices\":[{\"text\":\"pong\"}]}"))) {
            plugin.call(Ask.llm(upstream, "kind", "completion").validate()).success();

            assertThat(upstream.last().head()).startsWith("post /v1/completions ");
            assertThat(upstream.last().json()).containsEntry("prompt", "ping");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | Use max_completion_tokens instead | max_completion_tokens | send the token limit as max_completion_tokens",
                "completion-tokens | integer_below_min_value | max_tokens | send the token limit as max_tokens",
                "`` | budget_tokens must be set | thinking | turn thinking off"
            })
    void whatWouldHaveWorkedIsNamedAndNotDoneInSecret(String kind, String refusal, String second, String advice) {
        try (Upstream upstream = new Upstream(
                Upstream.status(400, "application/json", "{\"error\":\"" + refusal + "\"}"),
                Upstream.json("{\"choices\":[{}]}"))) {
            assertThat(refused(upstream, kind).message()).contains(refusal).contains(advice);
            assertThat(upstream.requests()).hasSize(2);
            assertThat(upstream.last().json()).containsKey(second);
        }
    }

    @Test
    void otherRefusalsAreNotTriedAgain() {
        try (Upstream upstream = new Upstream(Upstream.status(400, "application/json", "{\"error\":\"no\"}"))) {
            assertThat(refused(upstream, "").message())
                    .contains("HTTP 400 from POST " + upstream.url() + "/chat/completions: no");
            assertThat(upstream.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"404, check the base URL", "401, HTTP 401", "500, HTTP 500"})
    void aFailureNamesAddressAndStatus(int status, String text) {
        try (Upstream upstream = new Upstream(Upstream.status(status, "text/plain", "nope"))) {
            PluginError error = refused(upstream, "");

            assertThat(error.message()).contains(upstream.url()).contains(text).contains("nope");
            assertThat(error.args())
                    .isEqualTo(Map.of(
                            "description", error.message(),
                            "error_id", error.args().get("error_id"),
                            "status", (long) status));
        }
    }

    @ParameterizedTest
    @CsvSource({"404, /api, true", "404, /v1, false", "404, /v1beta/openai, false", "500, /api, false"})
    void whatIsNotFoundMayBeMissingItsVersion(int status, String path, boolean hint) {
        try (Upstream upstream = new Upstream(Upstream.status(status, "text/plain", "nope"))) {
            String url = upstream.url().replace("/v1", path);
            String message = plugin.call(Ask.llm(upstream, "url", url).validate())
                    .failure()
                    .message();

            assertThat(message.contains("the base URL usually ends in /v1")).isEqualTo(hint);
        }
    }

    @ParameterizedTest
    @CsvSource({"401, '', true", "401, k-1, false", "403, '', false"})
    void aKeyThatIsMissingIsNamed(int status, String key, boolean hint) {
        try (Upstream upstream = new Upstream(Upstream.status(status, "text/plain", "who are you?"))) {
            String message = plugin.call(Ask.llm(upstream, "api_key", key).validate())
                    .failure()
                    .message();

            assertThat(message).contains("who are you?");
            assertThat(message.contains("no API key is configured")).isEqualTo(hint);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aServerThatOnlyStreamsIsAskedForAStream(boolean streams) {
        String answer = "{\"choices\":[{\"delta\":{\"content\":\"po\"}}]}";
        try (Upstream upstream =
                new Upstream(streams ? Upstream.stream("{\"choices\":[]}", answer) : Upstream.json(answer))) {
            plugin.call(Ask.llm(upstream, "kind", "only-streams").validate()).success();

            assertThat(upstream.last().head()).contains("accept: text/event-stream");
            assertThat(upstream.last().json()).containsEntry("stream", true).containsEntry("max_tokens", 10L);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"choices\":[]} | empty response", "{\"error\":{\"message\":\"no such model\"}} | no such model"
            })
    void aStreamThatDoesNotBeginProvesNothing(String event, String text) {
        try (Upstream upstream = new Upstream(Upstream.stream(event))) {
            assertThat(refused(upstream, "only-streams").message()).contains(text);
        }
    }

    private PluginError refused(Upstream upstream, String kind) {
        PluginError error =
                plugin.call(Ask.llm(upstream, "kind", kind).validate()).failure();
        assertThat(error.type()).isEqualTo("CredentialsValidateFailedError");
        return error;
    }
}
