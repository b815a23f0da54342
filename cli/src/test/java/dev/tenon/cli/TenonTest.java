package dev.tenon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every command. */
final class TenonTest {

    @Test
    void tellsItsVersion() {
        Run run = Run.of("--version");
        assertThat(run.out()).matches("tenon \\d+\\.\\d+\\.\\S+ \\(Java \\S+\\)\n");
        assertThat(run.exit()).isZero();
        assertThat(Run.of("check", "--version")).isEqualTo(run);
    }

    @Test
    void explainsItself() {
        assertThat(Run.of("--help").out()).contains("Usage: tenon", "check", "generate-completion");
        assertThat(Run.of("check", "--help").out()).contains("Usage: tenon check", "--for=PURPOSE", "Exit codes:");
    }

    @Test
    void saysWhichCommandsThereAre() {
        assertThat(Run.of("chek"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "tenon: Unmatched argument at index 0: 'chek'\nDid you mean: tenon check?\nTry 'tenon --help'.\n"));
        assertThat(Run.of().exit()).isEqualTo(2);
    }

    @Test
    void completesOptionsAndTheirValues() {
        assertThat(Run.of("generate-completion").out())
                .contains(
                        "complete -F _complete_tenon", "--warnings-as-errors", "\"install\" \"debug\" \"sdk\" \"all\"");
    }

    @Test
    void endsTheProcessWithTheExitCode() throws IOException, InterruptedException {
        Path right = Path.of("../toolkit/src/test/resources/plugin");
        assertThat(process("check", right.toString())).isEqualTo(new Run(0, "0 errors, 0 warnings in 1 plugin\n", ""));
        assertThat(process("check", right.resolve("models").toString()).exit()).isEqualTo(1);
        assertThat(process("check", "図"))
                .isEqualTo(new Run(
                        2, "0 errors, 0 warnings in 0 plugins; 1 could not be read\n", "tenon: 図: no such folder\n"));
    }

    private static Run process(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tenon.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }
}
