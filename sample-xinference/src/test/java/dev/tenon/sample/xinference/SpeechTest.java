package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Fault;
import dev.tenon.sample.xinference.server.RecordedRequest;
import dev.tenon.sample.xinference.server.Served;
import dev.tenon.sample.xinference.server.Tone;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.PluginSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech and transcription. */
final class SpeechTest {

    private static final String SPEECH = "/v1/audio/speech";

    private static Xinference xinference;

    @BeforeAll
    static void start() {
        xinference = new Xinference(EmbeddedXinference.builder()
                .model(Served.audio("newer-voice", "NewerVoice", "text2audio"))
                .model(Served.audio("quiet", "ChatTTS", "text2audio"))
                .model(Served.audio("voxcpm", "VoxCPM", "text2audio"))
                .start());
    }

    @AfterAll
    static void stop() {
        xinference.close();
    }

    @ParameterizedTest
    @CsvSource({
        "chattts, '', nova, nova, true",
        "chattts, '', nobody, alloy, true",
        "kokoro, '', default, '', false",
        "kokoro, 'zf_xiaoyi,zm_yunxi', zm_yunxi, zm_yunxi, false"
    })
    void aFamilyIsAskedAsItCan(String uid, String voices, String voice, String sentVoice, boolean stream) {
        Map<String, Object> credentials = Xinference.FORMS
                .model(ModelType.TTS)
                .fill(xinference.credentials(uid, "voices", voices))
                .accepted();
        Answer answer =
                xinference.call(xinference.model(ModelType.TTS, credentials).speak("Good morning.", voice));

        assertThat(answer.audio()).hasSize(104 * (4 + 2 * "Good morning.".length()));
        assertThat(answer.results()).allMatch(piece -> "audio/mpeg".equals(piece.get("mime_type")));
        assertThat(xinference.sent(SPEECH))
                .containsEntry("input", "Good morning.")
                .containsEntry("voice", sentVoice)
                .containsEntry("response_format", "mp3")
                .containsEntry("stream", stream);
    }

    @Test
    void aFamilyThatTurnsOutNotToStreamIsAskedOnceMore() {
        int before = xinference.server.requests(SPEECH).size();
        byte[] first = speak("new-voice", "Hello");
        byte[] second = speak("new-voice", "Hello");

        assertThat(first).isEqualTo(second).isNotEmpty();
        List<RecordedRequest> requests = xinference.server.requests(SPEECH);
        assertThat(requests.subList(before, requests.size()))
                .extracting(request -> request.body().contains("\"stream\":true"))
                .containsExactly(true, false, false);
    }

    @Test
    void soAreAllWhoFindThatOutAtTheSameTime() {
        xinference.server.failNext(SPEECH, Fault.slow(Duration.ofSeconds(1)));
        xinference.server.failNext(SPEECH, Fault.slow(Duration.ofSeconds(1)));
        PluginRequest request = xinference.model(ModelType.TTS, "newer-voice").speak("Hello", "default");
        PluginSession one = xinference.plugin.start(request);
        PluginSession two = xinference.plugin.start(request);

        assertThat(one.answer().audio()).isEqualTo(two.answer().audio()).isNotEmpty();
    }

    @Test
    void aLongTextIsSpokenInPieces() {
        String text = "A sentence of some length. ".repeat(200);
        int before = xinference.server.requests(SPEECH).size();
        byte[] audio = speak("kokoro", text);

        assertThat(xinference.server.requests(SPEECH)).hasSize(before + 2);
        assertThat(audio).hasSize(104 * (8 + 2 * text.length()));
    }

    @Test
    void aStreamWithoutAnythingIsAskedForAsAWhole() {
        xinference.server.failNext(SPEECH, Fault.status(200, ""));

        assertThat(speak("quiet", "Hello")).isNotEmpty();
        assertThat(xinference.sent(SPEECH)).containsEntry("stream", false);
    }

    @Test
    void theReasonOfSilenceIsWhatTheServerSaysWithoutAStream() {
        xinference.server.failNext(SPEECH, Fault.status(200, ""));
        xinference.server.failNext(SPEECH, Fault.status(500, "{\"detail\":\"Failed to import 'torchcodec'\"}"));
        Answer answer =
                xinference.call(xinference.model(ModelType.TTS, "voxcpm").speak("Hello", "alloy"));

        assertThat(answer.failure().message()).contains("HTTP 500").contains("torchcodec");
        speak("voxcpm", "Hello");
        assertThat(xinference.sent(SPEECH)).containsEntry("stream", true);
    }

    @Test
    void silenceIsNoAnswer() {
        xinference.server.failNext(SPEECH, Fault.status(200, ""));
        Answer answer =
                xinference.call(xinference.model(ModelType.TTS, "kokoro").speak("Hello", "default"));

        assertThat(answer.failure().type()).isEqualTo("InvokeServerUnavailableError");
        assertThat(answer.failure().message()).contains("POST " + xinference.server.baseUrl() + SPEECH + ": no audio");
    }

    @Test
    void speechThatIsCutEndsWithAnError() {
        xinference.server.failNext(SPEECH, Fault.cutAfter(1));
        Answer answer = xinference.call(
                xinference.model(ModelType.TTS, "chattts").speak("Hello, this is a longer text.", "alloy"));

        assertThat(answer.failure().type()).isEqualTo("InvokeConnectionError");
        assertThat(answer.failure().message()).contains("cut after 4096 bytes");
        assertThat(new Answer(answer.results(), null).audio()).hasSize(4096);
    }

    @Test
    void aRecordingIsTranscribedWithItsTypeAndName() {
        Answer answer = xinference.call(
                xinference.model(ModelType.SPEECH2TEXT, "whisper").transcribe(Tone.wav("hello")));

        assertThat(answer.transcript()).startsWith("A recording of").doesNotStartWith(" ");
        List<RecordedRequest> requests = xinference.server.requests("/v1/audio/transcriptions");
        assertThat(requests.get(requests.size() - 1).body())
                .contains("name=\"model\"\r\n\r\nwhisper")
                .contains("name=\"response_format\"\r\n\r\njson")
                .contains("filename=\"audio.wav\"");
    }

    @Test
    void whatIsNoRecordingIsRefusedByTheServer() {
        Answer answer = xinference.call(
                xinference.model(ModelType.SPEECH2TEXT, "whisper").transcribe(new byte[100]));

        assertThat(answer.failure().type()).isEqualTo("InvokeServerUnavailableError");
        assertThat(answer.failure().message()).contains("Soundfile is either not in the correct format");
    }

    private static byte[] speak(String uid, String text) {
        return xinference
                .call(xinference.model(ModelType.TTS, uid).speak(text, "default"))
                .audio();
    }
}
