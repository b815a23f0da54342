package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech in lines of JSON. */
@ExtendWith(OnePlugin.class)
final class BytePlusSpeechTest {

    private static final String END = "{\"code\":20000000,\"message\":\"OK\"}\n";

    private PluginProcess plugin;

    @BeforeEach
    void take(PluginProcess process) {
        plugin = process;
    }

    @Test
    void theRequestNamesKeyAndServiceInItsOwnWay() {
        try (Upstream upstream = new Upstream(lines("{\"code\":0,\"data\":\"AQI=\"}\n" + END))) {
            plugin.call(Ask.of(ModelType.TTS, upstream, "kind", "byteplus", "api_key", "k-1")
                            .speak("Hello", "alloy"))
                    .success();

            assertThat(upstream.last().head())
                    .startsWith("post /v1/tts/unidirectional ")
                    .contains("x-api-key: k-1\r\n", "x-api-resource-id: m\r\n")
                    .doesNotContain("authorization");
            assertThat(Json.write(upstream.last().json()))
                    .isEqualTo("{\"req_params\":{\"text\":\"Hello\",\"speaker\":\"alloy\","
                            + "\"audio_params\":{\"format\":\"mp3\",\"sample_rate\":24000},\"additions\":\"{}\"}}");

            plugin.call(Ask.of(ModelType.TTS, upstream, "kind", "byteplus-service", "header", "t-9")
                            .speak("Hello", "alloy"))
                    .success();

            assertThat(upstream.last().head())
                    .contains("x-api-resource-id: seed-tts\r\n", "x-tenant: t-9\r\n")
                    .doesNotContain("x-api-key");
        }
    }

    @Test
    void theAudioOfEachLineIsHandedOnUntilTheLastOne() {
        String body = "{\"code\":0,\"data\":\"AQI=\"}\r\n\n{\"code\":0,\"data\":null,\"sentence\":{}}\n"
                + "{\"code\":0,\"data\":\"Aw==\"}\n" + END + "{\"code\":0,\"data\":\"BA==\"}\n";
        try (Upstream upstream = new Upstream(lines(body))) {
            Answer answer = plugin.call(
                    Ask.of(ModelType.TTS, upstream, "kind", "byteplus").speak("Hello", "alloy"));

            assertThat(answer.audio()).containsExactly(1, 2, 3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":45000001,\"message\":\"no such speaker\"} | BadRequest | no such speaker (code 45000001)",
                "{\"code\":55000000} | BadRequest | (code 55000000)",
                "{\"code\":0,\"data\":\"?\"} | ServerUnavailable | the audio of the answer is no base64",
                "{\"error\":\"429: later\"} | RateLimit | later",
                "{\"code\":20000000} | ServerUnavailable | no audio in the answer",
                "busy | ServerUnavailable | a line of the answer is no JSON object: busy",
                "`` | ServerUnavailable | no audio in the answer"
            })
    void whatIsNoAudioIsAnError(String body, String kind, String text) {
        try (Upstream upstream = new Upstream(lines(body))) {
            Answer answer = plugin.call(
                    Ask.of(ModelType.TTS, upstream, "kind", "byteplus").speak("Hello", "alloy"));

            assertThat(answer.failure().type()).isEqualTo("Invoke" + kind + "Error");
            assertThat(answer.failure().message()).contains(text);
        }
    }

    private static Upstream.Reply lines(String body) {
        return Upstream.status(200, "application/json", body);
    }
}
