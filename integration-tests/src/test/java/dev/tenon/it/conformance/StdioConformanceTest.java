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

    private static final Pattern CASE = Pattern.compile("(?m)^(ok  |FAIL) (\\S+)");

    @Test
    void goldenPluginAnswersAsRecorded(@TempDir Path folder, @TempDir Path cases) throws Exception {
        CorrectedCases.write(Recordings.golden("stdio/cases"), cases);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String plugin = java + " -cp " + GoldenBuild.classPath(folder) + " dev.tenon.it.golden.GoldenPlugin";
        Process compare = new ProcessBuilder(List.of(
                        "python3",
                        Recordings.golden("stdio/compare.py").toString(),
                        "--strict",
                        "--dir",
                        cases.toString(),
                        "--cmd",
                        plugin))
                .redirectErrorStream(true)
                .start();
        String report = new String(compare.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        compare.waitFor();

        assertThat(cases(report, "ok  ")).as(report).hasSizeGreaterThan(300);
        assertThat(cases(report, "FAIL")).as(report).isEmpty();
    }

    private static Set<String> cases(String report, String verdict) {
        return CASE.matcher(report)
                .results()
                .filter(result -> result.group(1).equals(verdict))
                .map((MatchResult result) -> result.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
