package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseReaderTest {

    /** Everything at once: mark, comments, all line ends, several data lines, characters of two to four bytes, a bad byte. */
    private static final byte[] MIXED = concat(
            utf8("\uFEFF: hello\r\n\r\nevent: add\rdata: a\u00E9\ndata:  \u4E16\uD83D\uDE00\r\nid: 7\r\n\r\n"),
            utf8("data:x\r\rdata: "),
            new byte[] {(byte) 0xE4, (byte) 0xB8, 'y', (byte) 0xFF},
            utf8("\nretry: 250\n\ndata\n\n:\n\ndata: {\"a\":\r\ndata: 1}\r\n\r\n"));

    private static final List<SseEvent> MIXED_EVENTS = List.of(
            new SseEvent("add", "a\u00E9\n \u4E16\uD83D\uDE00", "7", OptionalLong.empty()),
            new SseEvent("message", "x", "7", OptionalLong.empty()),
            new SseEvent("message", "\uFFFDy\uFFFD", "7", OptionalLong.of(250)),
            new SseEvent("message", "", "7", OptionalLong.empty()),
            new SseEvent("message", "{\"a\":\n1}", "7", OptionalLong.empty()));

    @Test
    void readsTheSameWhereverTheBytesAreSplit() {
        for (int position = 0; position <= MIXED.length; position++) {
            assertThat(all(Chunks.splitAt(MIXED, position)))
                    .as("split at %s", position)
                    .isEqualTo(MIXED_EVENTS);
        }
    }

    @Test
    void readsTheSameInPiecesOfAnySize() {
        Random random = new Random(17);
        for (int round = 0; round < 500; round++) {
            assertThat(all(Chunks.random(MIXED, random))).as("round %s", round).isEqualTo(MIXED_EVENTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void takesEveryLineEnd(String end) {
        assertThat(data("data: a" + end + "data: b" + end + end + "data: c" + end + end))
                .containsExactly("a\nb", "c");
    }

    @Test
    void returnsAnEventWithoutWaitingForMoreBytes() {
        InputStream never = new InputStream() {
            private boolean given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                assertThat(given).as("a second read would block").isFalse();
                given = true;
                byte[] bytes = utf8("data: now\r\r");
                System.arraycopy(bytes, 0, target, offset, bytes.length);
                return bytes.length;
            }
        };
        assertThat(new SseReader(never).next()).extracting(SseEvent::data).isEqualTo("now");
    }

    @Test
    void removesOneSpaceOnlyAndIgnoresUnknownFields() {
        assertThat(data("data:  two\nother: x\nDATA: no\n data: no\n\n")).containsExactly(" two");
    }

    @Test
    void dropsAnEventThatTheEndCutsOff() {
        assertThat(data("data: whole\n\ndata: cut\n")).containsExactly("whole");
        assertThat(data("data: cut")).isEmpty();
    }

    @Test
    void keepsTheMarkBehindTheFirstLine() {
        assertThat(data("data: a\n\n\uFEFFdata: b\n\ndata: \uFEFFc\n\n")).containsExactly("a", "\uFEFFc");
    }

    @Test
    void readsIdsAndRetries() {
        List<SseEvent> events =
                all(stream("id: 1\ndata: a\n\nid: x\0y\nretry: 1s\ndata: b\n\nid\nretry: 3\ndata: c\n\n"));
        assertThat(events)
                .containsExactly(
                        new SseEvent("message", "a", "1", OptionalLong.empty()),
                        new SseEvent("message", "b", "1", OptionalLong.empty()),
                        new SseEvent("message", "c", "", OptionalLong.of(3)));
    }

    @Test
    void forgetsTheNameOfAnEventWithoutData() {
        assertThat(all(stream("event: ping\n\ndata: a\n\n")))
                .extracting(SseEvent::event)
                .containsExactly("message");
    }

    @Test
    void refusesAnEventAboveSixteenMebibytes() {
        byte[] line = new byte[16 * 1024 * 1024 + 1];
        Arrays.fill(line, (byte) 'x');
        SseReader oneLine = new SseReader(new ByteArrayInputStream(concat(utf8("data: "), line)));
        assertThatThrownBy(oneLine::next)
                .isInstanceOf(InvokeServerUnavailableException.class)
                .hasMessageContaining("16 MiB");

        byte[] half = concat(utf8("data: "), Arrays.copyOf(line, 9 * 1024 * 1024), utf8("\n"));
        SseReader twoLines = new SseReader(new ByteArrayInputStream(concat(half, half)));
        assertThatThrownBy(twoLines::next).isInstanceOf(InvokeServerUnavailableException.class);
    }

    private static List<String> data(String text) {
        return all(stream(text)).stream().map(SseEvent::data).toList();
    }

    private static List<SseEvent> all(InputStream bytes) {
        SseReader reader = new SseReader(bytes);
        List<SseEvent> events = new ArrayList<>();
        for (SseEvent event = reader.next(); event != null; event = reader.next()) {
            events.add(event);
        }
        return events;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int position = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, position, part.length);
            position += part.length;
        }
        return all;
    }
}
