package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All recorded transcripts of the golden plugin, compared by the program that lies beside them. */
@Tag("conformance")
final class StdioConformanceTest {

    /**
     * Cases whose expectation contradicts the other recordings or the protocol, so that no plugin can pass them all:
     *
     * <ul>
     *   <li>eight of {@code request/} leave out {@code num_predict}, which {@code request/text} and {@code param/template-alias} demand
     *       for the same parameters,
     *   <li>{@code param/null-is-absent} demands the SDK's {@code ValueError} for a null that, as its name says, is absent,
     *   <li>two of {@code polling/} demand an {@code InvokeError}, which Dify does not know, for what the plugin's description
     *       answers with a running job.
     * </ul>
     */
    private static final Set<String> CONTRADICTORY = new TreeSet<>(Set.of(
            "param/null-is-absent",
            "polling/start-running",
            "polling/start-stream-absent",
            "request/content-null",
            "request/detail-empty",
            "request/stop-tools-absent",
            "request/tool-calls-null",
            "request/tool-description-null",
            "request/tool-parameters-null",
            "request/user-absent",
            "request/user-empty"));

    private static final Pattern CASE = Pattern.compile("(?m)^(ok  |FAIL) (\\S+)");

    @Test
    void goldenPluginAnswersAsRecorded(@TempDir Path folder) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String plugin = java + " -cp " + GoldenBuild.classPath(folder) + " dev.tenon.it.golden.GoldenPlugin";
        Process compare = new ProcessBuilder(List.of(
                        "python3", Recordings.golden("stdio/compare.py").toString(), "--strict", "--cmd", plugin))
                .redirectErrorStream(true)
                .start();
        String report = new String(compare.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        compare.waitFor();

        assertThat(cases(report, "ok  ")).as(report).hasSizeGreaterThan(300);
        assertThat(cases(report, "FAIL")).as(report).isEqualTo(CONTRADICTORY);
    }

    private static Set<String> cases(String report, String verdict) {
        return CASE.matcher(report)
                .results()
                .filter(result -> result.group(1).equals(verdict))
                .map((MatchResult result) -> result.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
