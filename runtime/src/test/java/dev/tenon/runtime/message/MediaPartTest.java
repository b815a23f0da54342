package dev.tenon.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a medium. */
final class MediaPartTest {

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, pdf, application/x-own, application/x-own",
        "DOCUMENT, pdf, , application/pdf",
        "DOCUMENT, txt, , text/plain",
        "DOCUMENT, csv, , text/csv",
        "DOCUMENT, unheard-of, , application/octet-stream",
        "DOCUMENT, , , application/octet-stream",
        "IMAGE, png, , image/png"
    })
    void theTypeOfADataUrlIsToldOrFollowsFromTheFormat(
            MediaKind kind, @Nullable String format, @Nullable String mimeType, String type) {
        MediaPart part = new MediaPart(kind, format, mimeType, null, null, "AAAA", null, null);

        assertThat(part.dataUrl()).isEqualTo("data:" + type + ";base64,AAAA");
    }
}
