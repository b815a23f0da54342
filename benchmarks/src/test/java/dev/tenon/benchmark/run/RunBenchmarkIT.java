package dev.tenon.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.benchmark.report.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark in small, on the package that the build has made: that every answer is right, not how long it takes. What a competitor
 * answers wrongly, twice or not at all is a fault. A thousand sessions are only more of what a hundred are.
 */
@EnabledOnOs(OS.LINUX)
final class RunBenchmarkIT {

    @TempDir
    Path work;

    @Test
    void everyAnswerIsRight() throws Exception {
        Jdk jdk = Jdk.of(Path.of(System.getProperty("java.home")));
        Path plugin = Path.of(System.getProperty("benchmark.package"));
        Set<Group> groups = EnumSet.complementOf(EnumSet.of(Group.FAN1000));
        Settings settings =
                new Settings(Effort.SHORT, groups, List.of(jdk), plugin, false, "python3", Optional.empty());

        RunReport report = new RunBenchmark(settings, work).run();

        assertThat(report.results().faults()).isEmpty();
        assertThat(report.results().numbers(Metric.SOAK_LOST, new Column(Role.TENON, jdk.version())))
                .hasValueSatisfying(lost -> assertThat(lost.values()).containsExactly(0.0));
        assertThat(Metric.values())
                .filteredOn(metric -> groups.contains(metric.group()))
                .allSatisfy(metric -> assertThat(
                                report.results().numbers(metric, new Column(Role.TENON, jdk.version())))
                        .isPresent());
        Page page = new Page(work);
        report.write(page);
        assertThat(Files.readString(page.file()))
                .contains("### On JDK " + jdk.version())
                .doesNotContain("†");
        long goals = Arrays.stream(Metric.values())
                .filter(metric -> groups.contains(metric.group()))
                .filter(metric -> !metric.goals().isEmpty())
                .count();
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(work.resolve(Page.FOLDER).resolve("run-time.svg").toFile())
                        .getElementsByTagName("text")
                        .getLength())
                .isGreaterThan((int) goals);
    }
}
