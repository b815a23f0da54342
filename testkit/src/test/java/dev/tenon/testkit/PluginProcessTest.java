package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.ModelType;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A plugin as a process. */
final class PluginProcessTest {

    private static final PluginRequest.ForModel ECHO = PluginRequest.model("echo", ModelType.LLM, "m", Map.of());

    @Test
    void itIsAskedAndEndsByItself() throws Exception {
        try (PluginProcess plugin = PluginProcess.java(EchoPlugin.class, "-Xmx64m")) {
            Answer answer = plugin.call(ECHO.chat("one two three"));

            assertThat(answer.text()).isEqualTo("one two three");
            assertThat(answer.results()).hasSize(4);
            assertThat(plugin.stop(Duration.ofSeconds(30))).isZero();
            assertThat(plugin.client().awaitEnd(10, TimeUnit.SECONDS)).isTrue();
            assertThat(plugin.client().strayLines()).isEmpty();
            assertThat(plugin.client().logs().toString()).contains("was told one two three");
            assertThat(plugin.stderr()).contains("to whom it may concern");
        }
    }

    @Test
    void manyMayAskAtOnce() {
        try (PluginProcess plugin = PluginProcess.java(EchoPlugin.class)) {
            List<PluginSession> sessions = IntStream.range(0, 100)
                    .mapToObj(i -> plugin.start(ECHO.chat("number " + i)))
                    .toList();

            for (int i = 0; i < sessions.size(); i++) {
                assertThat(sessions.get(i).answer().text()).isEqualTo("number " + i);
            }
        }
    }

    @Test
    void aLineThatNoDaemonWouldWriteDoesNotHurtIt() {
        try (PluginProcess plugin = PluginProcess.java(EchoPlugin.class)) {
            plugin.client().sendLine("what?");

            assertThat(plugin.call(ECHO.chat("still here")).text()).isEqualTo("still here");
        }
    }

    @Test
    void whyItDidNotStartIsSaid() {
        assertThatThrownBy(() -> PluginProcess.java(EchoPlugin.class, "-Decho.broken=true"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the plugin ended with 7")
                .hasMessageContaining("no license");
        assertThatThrownBy(() -> PluginProcess.start(List.of("/no/such/program"), Map.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot start [/no/such/program]");
    }

    @Test
    void oneThatDoesNotEndIsKilled() {
        PluginProcess plugin = PluginProcess.java(EchoPlugin.class);
        plugin.start(ECHO.chat("sleep"));

        assertThatThrownBy(() -> plugin.stop(Duration.ofMillis(500)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("did not end within PT0.5S");
        assertThat(plugin.process().onExit()).succeedsWithin(Duration.ofSeconds(10));
    }
}
