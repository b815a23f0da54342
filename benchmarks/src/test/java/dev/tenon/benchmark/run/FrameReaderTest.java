package dev.tenon.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a correct plugin writes is taken, however it is spelled and cut; everything else is a fault. */
final class FrameReaderTest {

    private final Session session = new Session(() -> {});
    private final List<String> faults = new ArrayList<>();
    private int heartbeats;

    @Test
    void takesFramesAndHeartbeats() {
        read("{\"event\":\"heartbeat\",\"session_id\":null,\"data\":{}}", "", text("00000 "), text("00001 "), end());

        assertThat(heartbeats).isEqualTo(1);
        assertThat(session.hasEnded()).isTrue();
        assertThat(Answer.of(session).text()).isEqualTo("00000 00001 ");
        assertThat(faults).isEmpty();
    }

    @Test
    void takesFramesWithBlanks() {
        read(text("00000 ").replace("\":", "\": "), end().replace("\":", "\": "));

        assertThat(session.hasEnded()).isTrue();
        assertThat(Answer.of(session).text()).isEqualTo("00000 ");
        assertThat(faults).isEmpty();
    }

    @Test
    void takesLongFramesAndSmallReads() {
        String[] pieces = {text("x".repeat(3 << 20)), end()};
        read(new Trickle(bytes(pieces)));

        assertThat(Answer.of(session).text()).hasSize(3 << 20);
        assertThat(session.hasEnded()).isTrue();
    }

    @Test
    void aSecondEndIsAFault() {
        read(end(), end());

        assertThat(faults).singleElement().asString().startsWith("wrote a frame for a session that is over or unknown");
    }

    @Test
    void aStrayLineIsAFault() {
        read("debug", end());

        assertThat(faults).containsExactly("wrote a line that is no JSON object: debug");
    }

    @Test
    void aMissingEndIsNoEnd() {
        read(text("00000 "));

        assertThat(session.hasEnded()).isFalse();
    }

    private void read(String... lines) {
        read(new ByteArrayInputStream(bytes(lines)));
    }

    private void read(InputStream in) {
        FrameReader reader = new FrameReader(in, now -> heartbeats++, faults::add);
        reader.expect(session);
        reader.run();
    }

    private static byte[] bytes(String... lines) {
        return String.join("\n", Arrays.asList(lines)).concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private String text(String content) {
        return frame("stream", "{\"delta\":{\"message\":{\"content\":\"" + content + "\"}}}");
    }

    private String end() {
        return frame("end", "{}");
    }

    private String frame(String type, String data) {
        return "{\"event\":\"session\",\"session_id\":\"" + session.id() + "\",\"data\":{\"type\":\"" + type
                + "\",\"data\":" + data + "}}";
    }

    /** Gives some bytes at a time. */
    private static final class Trickle extends ByteArrayInputStream {

        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1009));
        }
    }
}
