package dev.tenon.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines of any length, however they arrive. */
final class LineReaderTest {

    @Test
    void lineEndsAndEmptyLines() throws IOException {
        assertThat(lines(new ByteArrayInputStream("a\nb\r\n\n\r\nc".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("a", "b", "c");
        assertThat(lines(InputStream.nullInputStream())).isEmpty();
    }

    @Test
    void howeverTheBytesAreSplitTheLinesAreTheSame() throws IOException {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            List<String> expected = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                String line = "ü😀x".repeat(random.nextInt(400)) + i;
                expected.add(line);
                text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

            assertThat(lines(inPieces(bytes, random))).isEqualTo(expected);
        }
    }

    @Test
    void aLineOfTensOfMegabytes() throws IOException {
        byte[] bytes = ("x".repeat(30 << 20) + "\ny\n").getBytes(StandardCharsets.UTF_8);

        List<String> lines = lines(inPieces(bytes, new Random(1)));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).hasSize(30 << 20);
    }

    private static List<String> lines(InputStream in) throws IOException {
        LineReader reader = new LineReader(in);
        List<String> lines = new ArrayList<>();
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            lines.add(new String(line, StandardCharsets.UTF_8));
        }
        return lines;
    }

    /** Reads at most a random number of bytes at a time. */
    private static InputStream inPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int most = bytes.length > 1 << 20 ? 1 << 20 : 700;
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }
}
