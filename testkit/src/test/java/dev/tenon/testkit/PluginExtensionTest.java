package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.ModelType;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The extension keeps a plugin running while tests ask it. */
final class PluginExtensionTest {

    @RegisterExtension
    static final PluginExtension IN_PROCESS = PluginExtension.inProcess(new EchoPlugin());

    @RegisterExtension
    static final PluginExtension PROCESS = PluginExtension.process(EchoPlugin.class, "-Xmx64m");

    private static final PluginRequest.ForModel ECHO = PluginRequest.model("echo", ModelType.LLM, "m", Map.of());

    @Test
    void bothWaysAnswerTheSame() {
        assertThat(IN_PROCESS.call(ECHO.chat("one two")).results()).hasSize(3);
        assertThat(IN_PROCESS.call(ECHO.chat("one two")).text()).isEqualTo("one two");
        assertThat(PROCESS.start(ECHO.chat("one two")).answer().text()).isEqualTo("one two");
        assertThat(IN_PROCESS.plugin()).isInstanceOf(InProcessPlugin.class);
        assertThat(PROCESS.plugin()).isInstanceOf(PluginProcess.class);
    }

    @Nested
    final class Inside {

        @Test
        void thePluginOfTheOuterClassIsAsked() {
            assertThat(IN_PROCESS.start(ECHO.chat("inside")).answer().text()).isEqualTo("inside");
        }
    }

    @Test
    void itEndsWithTheOutermostClassAndMayStartAnew() {
        PluginExtension extension = PluginExtension.inProcess(new EchoPlugin());
        for (int round = 0; round < 2; round++) {
            extension.beforeAll(null);
            RunningPlugin outer = extension.plugin();
            extension.beforeAll(null);
            extension.afterAll(null);
            assertThat(extension.plugin()).isSameAs(outer);
            assertThat(extension.call(ECHO.chat("hi")).text()).isEqualTo("hi");
            extension.afterAll(null);
            assertThatThrownBy(extension::plugin)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is not running: register the extension in a static field");
        }
    }

    @Test
    void aStartThatFailsLeavesNothingToStop() {
        PluginExtension extension = PluginExtension.process(EchoPlugin.class, "-Decho.broken=true");

        assertThatThrownBy(() -> extension.beforeAll(null)).hasMessageContaining("no license");
        extension.afterAll(null);
        assertThatThrownBy(extension::plugin).isInstanceOf(IllegalStateException.class);
    }
}
