package dev.tenon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tenon debug} up to where a plugin would be started, which the toolkit's tests do. */
final class DebugCommandTest {

    private static final String KEY = "7d5ac2f0-key";

    @TempDir
    private Path temporary;

    @Test
    void saysWhatDifyWouldRefuseAndStartsNothing() {
        Run run = Run.of("debug", temporary.toString(), "--key", KEY);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("manifest.yaml").doesNotContain(KEY);
        assertThat(run.err()).isEqualTo("tenon: Dify would refuse " + temporary + ": 1 error\n");
    }

    @Test
    void folderThatIsNone() {
        Path none = temporary.resolve("none");

        assertThat(Run.of("debug", none.toString(), "--key", KEY))
                .isEqualTo(new Run(1, "", "tenon: " + none + " is no folder; compile the plugin first\n"));
    }

    @Test
    void keyThatIsEmpty() {
        assertThat(Run.of("debug", temporary.toString(), "--key", ""))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "tenon: the key in --key is empty; copy it from Dify's plugin page, where the address is shown, too\n"));
    }
}
