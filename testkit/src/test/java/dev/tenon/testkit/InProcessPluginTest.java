package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A plugin in this JVM. */
final class InProcessPluginTest {

    private static final PluginRequest.ForModel ECHO = PluginRequest.model("echo", ModelType.LLM, "m", Map.of());

    @Test
    void sessionsThatRunAreAnsweredBeforeItEnds() throws Exception {
        InProcessPlugin plugin = InProcessPlugin.start(new EchoPlugin());
        List<PluginSession> sessions = IntStream.range(0, 100)
                .mapToObj(i -> plugin.start(ECHO.chat("number " + i)))
                .toList();
        plugin.close();

        for (int i = 0; i < sessions.size(); i++) {
            assertThat(sessions.get(i).answer().text()).isEqualTo("number " + i);
        }
        assertThat(plugin.client().awaitEnd(10, TimeUnit.SECONDS)).isTrue();
        assertThat(plugin.client().strayLines()).isEmpty();
    }

    @Test
    void itIsReadyAtOnceAndItsErrorsAreThoseOfTheProtocol() throws Exception {
        try (InProcessPlugin plugin = InProcessPlugin.start(new EchoPlugin())) {
            assertThat(plugin.client().awaitReady(10, TimeUnit.SECONDS)).isTrue();
            assertThat(plugin.call(PluginRequest.of("invoke_nothing", "echo"))
                            .failure()
                            .message())
                    .contains("invoke_nothing");
        }
    }
}
