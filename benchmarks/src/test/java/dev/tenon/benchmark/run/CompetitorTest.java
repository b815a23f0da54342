package dev.tenon.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Wrong answers are noted. */
final class CompetitorTest {

    private static final Column COLUMN = new Column(Role.TENON, "17");

    private final Results results = new Results();
    private final Competitor competitor =
            new Competitor(COLUMN, Set.of(Group.CHEAP), new Launch(List.of("none"), Path.of("/"), Map.of()), results);
    private final Session session = new Session(() -> {});

    @Test
    void aRightTextIsNoFault() {
        add("{\"type\":\"stream\",\"data\":{\"delta\":{\"message\":{\"content\":\"00000 00001\"}}}}");
        session.end(1);
        competitor.text(session, 2);

        assertThat(results.faults()).isEmpty();
    }

    @Test
    void aMissingPieceIsAFault() {
        add("{\"type\":\"stream\",\"data\":{\"delta\":{\"message\":{\"content\":\"00001 \"}}}}");
        session.end(1);
        competitor.enter(Group.STREAM);
        competitor.text(session, 2);

        assertThat(results.faults())
                .containsExactly("Tenon, JDK 17, stream: the text differs from the 2 pieces that were sent: 00001 ");
        assertThat(results.isFaulty(Group.STREAM, COLUMN)).isTrue();
        assertThat(results.isFaulty(Group.CHEAP, COLUMN)).isFalse();
    }

    @Test
    void anErrorIsAFault() {
        add(
                "{\"type\":\"error\",\"data\":{\"error_type\":\"InvokeServerUnavailableError\",\"message\":\"gone\",\"args\":{}}}");
        session.end(1);
        competitor.result(session);

        assertThat(results.faults()).containsExactly("Tenon, JDK 17, start: InvokeServerUnavailableError: gone");
    }

    @Test
    void twoResultsAndNoEndAreFaults() {
        add("{\"type\":\"stream\",\"data\":{\"result\":true}}");
        add("{\"type\":\"stream\",\"data\":{\"result\":true}}");
        competitor.result(session);

        assertThat(results.faults())
                .containsExactly(
                        "Tenon, JDK 17, start: a session without end",
                        "Tenon, JDK 17, start: 2 results instead of one");
    }

    private void add(String data) {
        session.add(1, ("{\"event\":\"session\",\"data\":" + data + "}").getBytes(StandardCharsets.UTF_8));
    }
}
