package dev.tenon.benchmark.compile;

import dev.tenon.benchmark.report.LogPlot;
import dev.tenon.benchmark.report.Machine;
import dev.tenon.benchmark.report.Page;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The results.
 *
 * @param settings how much was measured
 * @param machine where
 * @param cold compilations in fresh JVMs
 * @param warm compilations in JVMs that have compiled before
 * @param sourcePerType bytes of generated Java per type
 */
record Report(
        Settings settings,
        Machine machine,
        List<Measurement> cold,
        List<Measurement> warm,
        Map<Workload, Double> sourcePerType) {

    /** Writes the section of the page, two plots and the numbers. */
    void write(Page page) throws IOException {
        String axis = "CPU time added to the compilation (ms)";
        page.attach(
                "compile-time-cold.svg",
                new LogPlot("First compilation of a fresh JVM", "types", axis, series(cold)).svg());
        page.attach(
                "compile-time-warm.svg", new LogPlot("Compilation in a warm JVM", "types", axis, series(warm)).svg());
        page.attach("compile-time.csv", csv());
        page.section("compile-time", text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append("""
                ## What a processor adds to a compilation

                Generated projects are compiled with and without each processor; the numbers are the difference of the medians, in
                milliseconds of CPU time of the compiling thread, and how far the quartiles of both are from them. On an idle machine
                that is the time that passes, and on a busy one the other programs hardly count. A type is:

                """);
        for (Workload each : sourcePerType.keySet()) {
            text.append("- **")
                    .append(each.name())
                    .append("**: ")
                    .append(each.type())
                    .append('\n');
        }
        section(
                text,
                "Cold: the first compilation of a fresh JVM, as of a build on the command line",
                "compile-time-cold.svg",
                cold);
        section(
                text,
                "Warm: a JVM that has compiled the project before, as of a daemon or an IDE",
                "compile-time-warm.svg",
                warm);
        text.append("\nMeasured with ")
                .append(settings.forks())
                .append(" fresh JVMs for each cold number and ")
                .append(settings.rounds())
                .append(" compilations in a JVM for each warm one, on: ")
                .append(machine)
                .append(". ")
                .append(String.format(
                        Locale.ROOT,
                        "The compilations took %.1f times as long as their CPU time. All numbers: ",
                        cold.stream()
                                        .mapToDouble(each -> each.processed().wall())
                                        .sum()
                                / cold.stream()
                                        .mapToDouble(each -> each.processed().cpu())
                                        .sum()))
                .append("[compile-time.csv](")
                .append(Page.FOLDER)
                .append("/compile-time.csv). Again: `")
                .append(command())
                .append("`\n");
        return text.toString();
    }

    private String command() {
        String sizes = settings.sizes().toString().replaceAll("[\\[\\] ]", "");
        return "mvn -q -Pbenchmark -pl benchmarks -am -Dbenchmark=compile -Dbenchmark.sizes=" + sizes
                + " -Dbenchmark.forks=" + settings.forks() + " -Dbenchmark.rounds=" + settings.rounds();
    }

    private void section(StringBuilder text, String title, String plot, List<Measurement> measured) {
        text.append("\n### ").append(title).append("\n\n| processor |");
        settings.sizes().forEach(each -> text.append(String.format(Locale.ROOT, " %,d |", each)));
        text.append(" fixed | per type | source per type |\n|---|")
                .append("--:|".repeat(settings.sizes().size() + 3));
        sourcePerType.forEach((workload, bytes) -> {
            List<Measurement> own = of(workload, measured);
            CostFit fit = CostFit.of(own);
            text.append("\n| ").append(workload.name()).append(" |");
            own.forEach(each -> text.append(String.format(Locale.ROOT, " %.0f ± %.0f |", each.added(), each.spread())));
            text.append(String.format(
                    Locale.ROOT, " %.0f ms | %.2f ms | %.1f KB |", fit.fixed(), fit.perType(), bytes / 1024));
        });
        text.append("\n\n![")
                .append(title)
                .append("](")
                .append(Page.FOLDER)
                .append('/')
                .append(plot)
                .append(")\n");
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("state,processor,types,plain_cpu_ms,plain_wall_ms,plain_spread_ms,"
                + "processed_cpu_ms,processed_wall_ms,processed_spread_ms\n");
        rows(csv, "cold", cold);
        rows(csv, "warm", warm);
        return csv.toString();
    }

    private static void rows(StringBuilder csv, String state, List<Measurement> measured) {
        for (Measurement each : measured) {
            Samples plain = each.plain();
            Samples processed = each.processed();
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%.1f,%.1f,%.1f,%.1f,%.1f,%.1f%n",
                    state,
                    each.workload().name(),
                    each.types(),
                    plain.cpu(),
                    plain.wall(),
                    plain.spread(),
                    processed.cpu(),
                    processed.wall(),
                    processed.spread()));
        }
    }

    private List<LogPlot.Series> series(List<Measurement> measured) {
        return sourcePerType.keySet().stream()
                .map(workload -> new LogPlot.Series(
                        workload.name(),
                        of(workload, measured).stream()
                                .map(each -> new LogPlot.Point(each.types(), each.added()))
                                .toList()))
                .toList();
    }

    private static List<Measurement> of(Workload workload, List<Measurement> measured) {
        return measured.stream()
                .filter(each -> each.workload().equals(workload))
                .toList();
    }
}
