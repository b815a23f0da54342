package dev.tenon.it.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Purpose;
import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.check.Finding;
import dev.tenon.toolkit.check.PluginCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real providers: each way into Dify gives the verdict that Dify gave, and no rule but the expected ones speaks. */
@Tag("conformance")
final class CorpusConformanceTest {

    /** The purposes, and who was asked for each. */
    private static final Map<Purpose, String> JUDGES =
            Map.of(Purpose.INSTALL, "daemon", Purpose.DEBUG, "daemon_tcp", Purpose.SDK, "sdk");

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Recordings.jsonLines(Recordings.golden("corpus-verdicts.jsonl")).stream()
                .flatMap(recorded -> JUDGES.keySet().stream()
                        .map(purpose -> DynamicTest.dynamicTest(
                                recorded.get("provider") + " for " + purpose.value(), () -> judge(recorded, purpose))));
    }

    private static void judge(Map<String, @Nullable Object> recorded, Purpose purpose) throws IOException {
        Map<?, ?> verdict = (Map<?, ?>) Objects.requireNonNull(recorded.get(JUDGES.get(purpose)));
        // What the daemon demands of fields it demands of a manifest only, when a package is installed.
        boolean accepted = Boolean.TRUE.equals(verdict.get("ok"))
                || (purpose == Purpose.INSTALL && "tags".equals(verdict.get("stage")));
        CheckReport report = PluginCheck.check(Recordings.corpus(String.valueOf(recorded.get("provider"))), purpose);
        assertThat(report.isOk()).as("%s", report.findings()).isEqualTo(accepted);
    }

    @Test
    void findings() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, @Nullable Object> recorded :
                Recordings.jsonLines(Recordings.golden("corpus-verdicts.jsonl"))) {
            String name = String.valueOf(recorded.get("provider"));
            for (Finding finding :
                    PluginCheck.check(Recordings.corpus(name), Purpose.ALL).findings()) {
                String key = finding.rule().code() + " " + finding.rule().ruleName() + " " + name;
                counts.merge(key, 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((key, count) -> lines.add(key + " " + count));
        assertThat(lines).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        try (InputStream lines = CorpusConformanceTest.class.getResourceAsStream("corpus-findings.txt")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
