package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All recorded transcripts of the golden plugin, compared by the program that lies beside them. */
@Tag("conformance")
final class StdioConformanceTest {

    @Test
    void goldenPluginAnswersAsRecorded(@TempDir Path folder) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String plugin = java + " -cp " + GoldenBuild.classPath(folder) + " dev.tenon.it.golden.GoldenPlugin";
        Process compare = new ProcessBuilder(
                        List.of("python3", Recordings.golden("stdio/compare.py").toString(), "--strict", "--cmd", plugin))
                .redirectErrorStream(true)
                .start();
        String report = new String(compare.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(compare.waitFor()).as(report).isZero();
    }
}
