package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.testkit.PluginSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many sessions at once as the daemon may open, against a server that takes its time. */
final class ThousandSessionsTest {

    private static final int SESSIONS = 1000;
    private static final int CHUNKS = 20;

    @Test
    void eachGetsItsOwnAnswerWholeAndInOrder() {
        EmbeddedXinference server =
                EmbeddedXinference.builder().pause(Duration.ofMillis(20)).start();
        String expected = IntStream.range(0, CHUNKS)
                .mapToObj(i -> String.format(Locale.ROOT, "%05d ", i))
                .collect(Collectors.joining());
        try (Xinference xinference = new Xinference(server)) {
            xinference.call(xinference.llm("qwen-chat").schema()).success();
            List<PluginSession> sessions = IntStream.range(0, SESSIONS)
                    .mapToObj(i ->
                            xinference.plugin.start(xinference.llm("qwen-chat").chat("chunks=" + CHUNKS + " please")))
                    .toList();

            assertThat(sessions)
                    .allSatisfy(session -> assertThat(session.answer().text()).isEqualTo(expected));
            assertThat(xinference.plugin.client().strayLines()).isEmpty();
            assertThat(xinference.plugin.stop(Duration.ofSeconds(30))).isZero();
        }
        assertThat(server.requests("/v1/chat/completions")).hasSize(SESSIONS);
    }
}
