package dev.tenon.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.benchmark.report.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The whole benchmark in small: that it measures and what it writes, not how long anything takes. */
final class CompileBenchmarkTest {

    @TempDir
    Path work;

    @Test
    void writesWhatItHasMeasured() throws Exception {
        Path page = new Page(work).file();
        List<Workload> workloads = Workload.all().subList(0, 1);
        Files.writeString(page, "# Performance\n\nBefore.\n");

        new CompileBenchmark(workloads, new Settings(List.of(1, 3), 1, 0, 1), work.resolve("projects"))
                .run()
                .write(new Page(work));

        assertThat(Files.readString(page))
                .startsWith("# Performance\n\nBefore.\n")
                .contains("-Dbenchmark.sizes=1,3 ");
        for (Workload each : workloads) {
            assertThat(Files.readAllLines(page))
                    .filteredOn(line -> line.startsWith("| " + each.name() + " |"))
                    .hasSize(2)
                    .allMatch(line -> line.matches(
                            "\\| [\\w-]+ \\|( -?\\d+ ± \\d+ \\|){2} -?\\d+ ms \\| -?[\\d.]+ ms \\| [\\d.]+ KB \\|"));
        }
        assertThat(Files.readAllLines(work.resolve("performance/compile-time.csv")))
                .hasSize(1 + 2 * 2 * workloads.size())
                .allMatch(line -> line.split(",", -1).length == 9);
        assertThat(lines("compile-time-cold.svg")).isEqualTo(workloads.size());
        assertThat(lines("compile-time-warm.svg")).isEqualTo(workloads.size());
    }

    private int lines(String plot) throws Exception {
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(work.resolve(Page.FOLDER).resolve(plot).toFile())
                .getDocumentElement();
        return svg.getElementsByTagName("polyline").getLength();
    }
}
