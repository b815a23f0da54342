package dev.tenon.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What kind of audio a file is, by its first bytes. */
final class AudioFilesTest {

    @ParameterizedTest
    @CsvSource({
        "RIFF0000WAVEfmt , wav, audio/wav",
        "fLaC0000, flac, audio/flac",
        "OggS0000, ogg, audio/ogg",
        "0000ftypM4A 0000, m4a, audio/mp4",
        "0000ftypisom, mp4, audio/mp4",
        "0000ftypmp42, mp4, audio/mp4",
        "ID3 whatever, mp3, audio/mpeg",
        "RIFF0000AVI , mp3, audio/mpeg",
        "0000ftypqt  , mp3, audio/mpeg",
        "'', mp3, audio/mpeg"
    })
    void theKindOfAFile(String head, String suffix, String mimeType) {
        var file = AudioFiles.detect(head.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(file.suffix()).isEqualTo(suffix);
        assertThat(file.mimeType()).isEqualTo(mimeType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001aE\u00df\u00a3..B\u0082\u0084webm", "\u001aE\u00df\u00a3B\u0082\u0088matroska"})
    void aWebmFileNamesItself(String head) {
        assertThat(AudioFiles.detect(head.getBytes(StandardCharsets.ISO_8859_1)).suffix())
                .isEqualTo(head.endsWith("webm") ? "webm" : "mp3");
    }
}
