package dev.tenon.runtime.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RehearsalTest {

    @Test
    void everyRequestIsAnsweredAsItShouldBe() throws Exception {
        List<String> frames = Rehearsal.answer().lines().toList();

        assertThat(frames)
                .filteredOn(frame -> frame.contains("\"type\":\"end\""))
                .hasSize(12);
        assertThat(frames)
                .filteredOn(frame -> frame.contains("\"type\":\"stream\"") && frame.contains("get_ai_model_schemas"))
                .hasSize(6)
                .allMatch(frame -> frame.contains("\"max_tokens\""));
        assertThat(frames)
                .filteredOn(frame -> frame.contains("invoke_llm text") && frame.contains("\"Hello\""))
                .hasSize(2);
        assertThat(frames)
                .filteredOn(frame -> frame.contains("invoke_llm events") && frame.contains("\"Hello\""))
                .hasSize(2);
        assertThat(frames)
                .filteredOn(frame -> frame.contains("\"type\":\"error\""))
                .hasSize(2)
                .allMatch(frame -> frame.contains("InvokeBadRequestError") && frame.contains("No."));
    }

    @Test
    void afterwardsThePluginServesAsAnInstalledOneAndNothingOfTheAuthorsWasCalledBefore() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Rehearsed.class.getName());
        builder.environment().put("INSTALL_METHOD", Rehearsal.INSTALL_METHOD);
        builder.environment().put("NO_PROXY", "*");
        Process process = builder.start();
        try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write("{\"session_id\":\"s\",\"event\":\"request\",\"data\":{}}\n");
        }
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines.get(0)).contains("heartbeat");
        assertThat(lines).anyMatch(line -> line.contains("\"type\":\"error\""));
        assertThat(lines).anyMatch(line -> line.contains("\"log\"") && line.contains("called at request 1"));
        assertThat(process.errorReader(StandardCharsets.UTF_8).lines()).noneMatch(line -> line.startsWith("tenon:"));
        assertThat(process.waitFor()).isZero();
    }

    /** Tells how often its models were asked for. */
    static final class Rehearsed implements Plugin {

        private int calls;

        public static void main(String[] args) {
            PluginRunner.run(new Rehearsed());
        }

        @Override
        public String provider() {
            return "rehearsed";
        }

        @Override
        public PluginModels models() {
            calls++;
            throw new IllegalStateException("called at request " + calls);
        }
    }
}
