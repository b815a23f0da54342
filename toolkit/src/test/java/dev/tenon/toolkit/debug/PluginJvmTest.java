package dev.tenon.toolkit.debug;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The command by which a plugin is started, which everybody on the machine can read. */
final class PluginJvmTest {

    private static final Path CLASSES = Path.of("classes");

    @Test
    void commandLineHasNoKeyAndADebuggerOnlyIfAsked() throws Exception {
        DebugSettings settings = RunningSession.settings(CLASSES, "h:1", OptionalInt.empty());
        DebugSettings withDebugger = RunningSession.settings(CLASSES, "h:1", OptionalInt.of(5005));

        assertThat(PluginJvm.command(settings, CLASSES, "acme.Main"))
                .endsWith("acme.Main")
                .noneMatch(word -> word.contains(RunningSession.KEY) || word.contains("jdwp"));
        assertThat(PluginJvm.command(withDebugger, CLASSES, "acme.Main"))
                .contains("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:5005");
        assertThat(settings.toString()).doesNotContain(RunningSession.KEY);
    }
}
