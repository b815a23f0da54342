package dev.tenon.toolkit.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the key comes from, and where it does not appear. */
final class DebugKeyTest {

    @Test
    void keyComesFromTheOptionOrTheEnvironmentAndMessagesSayFromWhere() throws Exception {
        Map<String, String> environment = Map.of(DebugKey.VARIABLE, " of-environment ");

        assertThat(DebugKey.of("of-option", "--key", environment).value()).isEqualTo("of-option");
        assertThat(DebugKey.of(null, "--key", environment).value()).isEqualTo("of-environment");
        assertThatThrownBy(() -> DebugKey.of(null, "--key", Map.of()))
                .isInstanceOf(DebugException.class)
                .hasMessage("no key: set DIFY_DEBUG_KEY or --key to the one that Dify's plugin page shows");
        assertThatThrownBy(() -> DebugKey.of(" ", "--key", environment))
                .hasMessageStartingWith("the key in --key is empty");
        assertThatThrownBy(() -> DebugKey.of(null, "--key", Map.of(DebugKey.VARIABLE, "")))
                .hasMessageStartingWith("the key in DIFY_DEBUG_KEY is empty");
    }

    @Test
    void keyIsNotPrinted() throws Exception {
        assertThat(DebugKey.of("of-option", "--key", Map.of())).hasToString("***");
    }
}
