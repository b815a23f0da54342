package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.Values;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech to text, and text to speech. */
@ExtendWith(OnePlugin.class)
final class AudioTest {

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
                "application/json | {\"text\":\" hello \"} | hello",
                "text/plain | ` hello\n` | hello",
                "application/json | {\"text\":\"\"} | ``"
            })
    void textOfARecording(String type, String body, String text) {
        try (Upstream upstream = new Upstream(Upstream.status(200, type, body))) {
            Answer answer = plugin.call(Ask.of(ModelType.SPEECH2TEXT, upstream)
                    .transcribe("RIFF0000WAVEfmt ".getBytes(StandardCharsets.US_ASCII)));

            assertThat(answer.single()).containsEntry("result", text);
            assertThat(upstream.last().head())
                    .startsWith("post /v1/audio/transcriptions ")
                    .contains("content-type: multipart/form-data; boundary=");
            assertThat(upstream.last().body())
                    .contains("name=\"model\"\r\n\r\nm\r\n")
                    .contains("name=\"response_format\"\r\n\r\njson\r\n")
                    .contains("name=\"file\"; filename=\"audio.wav\"")
                    .contains("audio/wav")
                    .contains("RIFF0000WAVEfmt ");
        }
    }

    @Test
    void aModelThatListensHasASchema() {
        try (Upstream upstream = new Upstream(Upstream.json("{}"))) {
            Answer answer = plugin.call(Ask.of(ModelType.SPEECH2TEXT, upstream).schema());

            assertThat(Values.at(answer.single(), "model_schema.model_properties.file_upload_limit"))
                    .isEqualTo(25L);
        }
    }

    @Test
    void anAnswerWithoutTextIsAnError() {
        try (Upstream upstream = new Upstream(Upstream.json("{\"words\":[]}"))) {
            Answer answer = plugin.call(Ask.of(ModelType.SPEECH2TEXT, upstream).transcribe(new byte[4]));

            assertThat(answer.failure().type()).isEqualTo("InvokeServerUnavailableError");
            assertThat(answer.failure().message()).contains("no text in the answer");
        }
    }

    @Test
    void speechIsHandedOnInPieces() {
        byte[] audio = new byte[200_000];
        audio[150_000] = 7;
        try (Upstream upstream = new Upstream(Upstream.bytes(200, "audio/mpeg", audio))) {
            Answer answer = plugin.call(Ask.of(ModelType.TTS, upstream).speak("Hello", "alloy"));

            assertThat(answer.audio()).isEqualTo(audio);
            assertThat(answer.results())
                    .allSatisfy(piece ->
                            assertThat(piece.get("result").toString().length()).isLessThanOrEqualTo(2 * 65_536))
                    .allSatisfy(piece -> assertThat(piece).containsEntry("mime_type", "audio/mpeg"));
            assertThat(upstream.last().json())
                    .containsOnlyKeys("model", "input", "voice", "response_format")
                    .containsEntry("response_format", "mp3");
        }
    }

    @Test
    void aLongTextIsSpokenSentenceBySentence() {
        try (Upstream upstream = new Upstream(Upstream.bytes(200, "audio/mpeg", new byte[] {1}))) {
            Answer answer =
                    plugin.call(Ask.of(ModelType.TTS, upstream).speak("A sentence. Another one, long.", "alloy"));

            assertThat(answer.audio()).containsExactly(1, 1);
            assertThat(upstream.requests())
                    .extracting(request -> request.json().get("input"))
                    .containsExactly("A sentence.", " Another one, long.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json | {\"error\":{\"message\":\"no such voice\",\"type\":\"invalid_request_error\"}} | BadRequest | no such voice",
                "application/json | {\"error\":\"429: later\"} | RateLimit | later",
                "application/json | {\"state\":\"queued\"} | ServerUnavailable | no audio but JSON in the answer: {\"state\":\"queued\"}",
                "text/html | <html><body>Sign in</body></html> | ServerUnavailable | Sign in</body></html> (is this the API's base URL?)",
                "text/plain; charset=utf-8 | no such voice | ServerUnavailable | no audio but text in the answer: no such voice",
                "audio/mpeg | `` | ServerUnavailable | no audio"
            })
    void whatIsNoAudioIsAnError(String type, String body, String kind, String text) {
        try (Upstream upstream = new Upstream(Upstream.status(200, type, body))) {
            Answer answer = plugin.call(Ask.of(ModelType.TTS, upstream).speak("Hello", "alloy"));

            assertThat(answer.failure().type()).isEqualTo("Invoke" + kind + "Error");
            assertThat(answer.failure().message()).contains(text);
        }
    }

    @Test
    void anUnknownVoiceIsTheDefaultOne() {
        try (Upstream upstream = new Upstream(Upstream.bytes(200, "audio/mpeg", new byte[] {1}))) {
            plugin.call(Ask.of(ModelType.TTS, upstream).speak("Hello", "nobody"))
                    .success();

            assertThat(upstream.last().json()).containsEntry("voice", "alloy");
        }
    }
}
