package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts are spoken in pieces. */
final class SpeechPiecesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short | 20 | short",
                "One. Two. Three. | 10 | One. Two./ Three.",
                "no sentence end here | 12 | no sentence /end here",
                "abcdefghij | 4 | abcd/efgh/ij",
                "你好。世界！再见 | 4 | 你好。/世界！/再见",
                "👋👋👋👋👋 | 2 | 👋👋/👋👋/👋"
            })
    void aTextIsCutBehindSentencesThenWordsThenHard(String text, int limit, String pieces) {
        assertThat(String.join("/", SpeechPieces.split(text, limit))).isEqualTo(pieces);
    }

    @Test
    void nothingIsLostAndNoPieceIsEmptyOrTooLong() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.appendCodePoint("a b.!\n。👋é".codePoints().toArray()[random.nextInt(9)]);
            }
            int limit = 1 + random.nextInt(20);
            List<String> pieces = SpeechPieces.split(text.toString(), limit);

            assertThat(String.join("", pieces)).isEqualTo(text.toString());
            assertThat(pieces)
                    .allSatisfy(piece ->
                            assertThat(piece.codePointCount(0, piece.length())).isBetween(1, limit));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 44, 1000})
    void ofSeveralWavFilesOnlyTheFirstHeaderIsKept(int pieceSize) throws Exception {
        byte[] audio = speak("aa bb cc", 3, text -> wav(text.strip()), pieceSize);

        assertThat(audio).isEqualTo(join(wav("aa"), bytes("bb"), bytes("cc")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void otherAudioIsJoinedAsItIs(int pieceSize) throws Exception {
        assertThat(speak("aa R cc", 3, text -> bytes("ID3" + text), pieceSize)).isEqualTo(bytes("ID3aa ID3R ID3cc"));
        assertThat(speak("aa bb", 3, text -> bytes("RIFF"), pieceSize)).isEqualTo(bytes("RIFFRIFF"));
    }

    private interface Voice {
        byte[] speak(String text);
    }

    private static byte[] speak(String text, int wordLimit, Voice voice, int pieceSize) throws Exception {
        ModelSchema schema = ModelSchemaBuilder.of(ModelType.TTS, "m")
                .voice("v", "V", "en-US")
                .defaultVoice("v")
                .audioType("wav")
                .wordLimit(wordLimit)
                .maxWorkers(1)
                .build();
        TtsRequest<String> request =
                new TtsRequest<>(new ModelCall<>("m", "credentials", null, () -> schema), text, "v", "tenant");
        ByteArrayOutputStream audio = new ByteArrayOutputStream();
        SpeechPieces.speak(request, audio::write, (piece, out) -> {
            byte[] spoken = voice.speak(piece);
            for (int i = 0; i < spoken.length; i += pieceSize) {
                out.write(spoken, i, Math.min(pieceSize, spoken.length - i));
            }
        });
        return audio.toByteArray();
    }

    /** A header with a chunk of odd length between format and data. */
    private static byte[] wav(String samples) {
        ByteBuffer wav = ByteBuffer.allocate(56 + samples.length()).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(bytes("RIFF")).putInt(48 + samples.length()).put(bytes("WAVE"));
        wav.put(bytes("fmt ")).putInt(16).put(new byte[16]);
        wav.put(bytes("LIST")).putInt(3).put(bytes("abc\0"));
        wav.put(bytes("data")).putInt(samples.length()).put(bytes(samples));
        return wav.array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        List.of(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
