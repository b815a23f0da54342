package dev.tenon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tenon check} with folders that are right, wrong and none. */
final class CheckCommandTest {

    /** A plugin that is right. */
    private static final String RIGHT = "../toolkit/src/test/resources/plugin";

    @TempDir
    private Path folder;

    private String wrong;

    @BeforeEach
    void makeAWrongPlugin() throws IOException {
        wrong = folder.toString();
        Files.writeString(folder.resolve("manifest.yaml"), "a: `x`\n");
    }

    @Test
    void saysNothingOfAPluginThatIsRight() {
        assertThat(Run.of("check", RIGHT)).isEqualTo(new Run(0, "0 errors, 0 warnings in 1 plugin\n", ""));
    }

    @Test
    void findsErrors() {
        Run run = Run.of("check", RIGHT, wrong);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(folder.resolve("manifest.yaml") + ":1:4: error: [TN-GEN-006 YamlSyntax] ")
                .endsWith("1 error, 0 warnings in 2 plugins\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void countsWarningsAsErrorsIfAsked() throws IOException {
        Path manifest = folder.resolve("manifest.yaml");
        Files.copy(Path.of(RIGHT, "manifest.yaml"), manifest, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(manifest, Files.readString(manifest) + "---\n");
        assertThat(Run.of("check", "--for", "debug", wrong).out()).contains("warning: [TN-GEN-008 ");
        assertThat(Run.of("check", "--for", "debug", "--warnings-as-errors", wrong)
                        .out())
                .contains("error: [TN-GEN-008 ");
    }

    @Test
    void writesAnObjectPerFolder() {
        Run run = Run.of("check", "--format", "json", RIGHT, "none", wrong);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("tenon: none: no such folder\n");
        assertThat(run.out().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("{\"dir\":\"" + RIGHT + "\",\"ok\":true,\"findings\":[]}"),
                        line -> assertThat(line).contains("\"dir\":\"none\",\"ok\":false", "no such folder"),
                        line -> assertThat(line).contains("\"ok\":false", "TN-GEN-006"));
    }

    @Test
    void goesOnBehindAFolderThatCannotBeRead() {
        Run run = Run.of("check", "none", RIGHT);
        assertThat(run)
                .isEqualTo(new Run(
                        2, "0 errors, 0 warnings in 1 plugin; 1 could not be read\n", "tenon: none: no such folder\n"));
    }

    @Test
    void colorsOnlyWhereSomebodyLooks() {
        assertThat(Run.of("check", wrong).out()).doesNotContain("\u001b");
        assertThat(Run.of("check", "--color", "always", wrong).out()).contains("\u001b[1;31merror:\u001b[0m");
        assertThat(Run.onTerminal("check", wrong).out()).contains("\u001b[1;31merror:\u001b[0m");
        assertThat(Run.onTerminal("check", "--color", "never", wrong).out()).doesNotContain("\u001b");
        assertThat(Run.onTerminal("check", "--format", "json", wrong).out()).doesNotContain("\u001b");
    }

    @Test
    void saysWhatIsWrongWithArguments() {
        assertThat(Run.of("check"))
                .isEqualTo(
                        new Run(2, "", "tenon check: Missing required parameter: 'DIR'\nTry 'tenon check --help'.\n"));
        assertThat(Run.of("check", "--for", "fun", RIGHT)).isEqualTo(new Run(2, "", """
                        tenon check: Invalid value for option '--for': 'fun' is none of install, debug, sdk, all
                        Try 'tenon check --help'.
                        """));
    }
}
