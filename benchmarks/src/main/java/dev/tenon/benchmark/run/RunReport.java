package dev.tenon.benchmark.run;

import dev.tenon.benchmark.report.BarPlot;
import dev.tenon.benchmark.report.Machine;
import dev.tenon.benchmark.report.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results.
 *
 * @param settings what was measured
 * @param machine where
 * @param ceiling what could have been measured at best
 * @param results the numbers
 */
record RunReport(Settings settings, Machine machine, Ceiling ceiling, Results results) {

    private static final Column PYTHON = new Column(Role.PYTHON, "");

    /** Writes the section of the page, the plot and the numbers. */
    void write(Page page) throws IOException {
        page.attach("run-time.svg", new BarPlot(charts()).svg());
        page.attach("run-time.csv", csv());
        page.section("run-time", text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Jdk jdk : settings.jdks()) {
            text.append("### On JDK ").append(jdk.version()).append("\n\n");
            table(text, jdk);
            text.append('\n');
        }
        text.append("![What has a goal](").append(Page.FOLDER).append("/run-time.svg)\n\n");
        for (String fault : results.faults()) {
            text.append("† ").append(fault.replaceAll("\\s+", " ")).append("\n\n");
        }
        text.append(String.format(
                Locale.ROOT,
                "Medians, least and most in brackets; repeats: %d; on: %s. The upstream alone sends %,.0f chunks/s, and %,.0f frames/s"
                        + " can be read from a plugin. All numbers: [run-time.csv](%s/run-time.csv)%n",
                settings.effort().repeats(),
                machine,
                ceiling.chunksPerSecond(),
                ceiling.framesPerSecond(),
                Page.FOLDER));
        return text.toString();
    }

    private void table(StringBuilder text, Jdk jdk) {
        List<Column> columns = columns(jdk);
        text.append("| measure |");
        columns.forEach(each -> text.append(' ').append(each.role().title()).append(" |"));
        text.append(" goal |\n|---|").append("--:|".repeat(columns.size())).append("---|\n");
        Group group = null;
        for (Metric metric : Metric.values()) {
            if (columns.stream().noneMatch(each -> results.numbers(metric, each).isPresent())) {
                continue;
            }
            text.append("| ");
            if (metric.group() != group) {
                group = metric.group();
                text.append("**").append(group.id()).append("** ");
            }
            text.append(metric.title()).append(" |");
            columns.forEach(each -> text.append(' ').append(cell(metric, each)).append(" |"));
            text.append(' ').append(goals(metric, jdk)).append(" |\n");
        }
    }

    private List<Column> columns(Jdk jdk) {
        List<Column> columns = new ArrayList<>();
        if (settings.pythonPlugin().isPresent()) {
            columns.add(PYTHON);
        }
        for (Role role : List.of(Role.FLOOR, Role.FIRST_START, Role.TENON)) {
            columns.add(new Column(role, jdk.version()));
        }
        return columns;
    }

    private String cell(Metric metric, Column column) {
        Optional<Numbers> numbers = results.numbers(metric, column);
        if (numbers.isEmpty()) {
            return "–";
        }
        String least = number(numbers.get().least());
        String most = number(numbers.get().most());
        return (results.isFaulty(metric.group(), column) ? "† " : "")
                + number(numbers.get().median())
                + (least.equals(most) ? "" : " (" + least + "–" + most + ")");
    }

    private String goals(Metric metric, Jdk jdk) {
        return metric.goals().stream()
                .map(goal -> goal.judged(
                        median(metric, new Column(goal.who(), jdk.version())),
                        goal.of() == null ? null : median(metric, reference(goal.of(), jdk))))
                .collect(Collectors.joining("; "));
    }

    private static Column reference(Role role, Jdk jdk) {
        return role == Role.PYTHON ? PYTHON : new Column(role, jdk.version());
    }

    private @Nullable Double median(Metric metric, Column column) {
        return results.numbers(metric, column).map(Numbers::median).orElse(null);
    }

    /** Charts of all metrics that have a goal, unless there is nothing to see; who was faulty is left out. */
    private List<BarPlot.Chart> charts() {
        List<BarPlot.Chart> charts = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            if (metric.goals().isEmpty()) {
                continue;
            }
            List<BarPlot.Bar> bars = new ArrayList<>();
            for (Column column : allColumns()) {
                Double median = results.isFaulty(metric.group(), column) ? null : median(metric, column);
                if (median != null) {
                    bars.add(new BarPlot.Bar(column.toString(), Math.max(0, median), number(median)));
                }
            }
            if (bars.stream().anyMatch(each -> each.value() > 0)) {
                charts.add(new BarPlot.Chart(metric.group().id() + ": " + metric.title(), bars));
            }
        }
        return charts;
    }

    private List<Column> allColumns() {
        return settings.jdks().stream()
                .flatMap(each -> columns(each).stream())
                .distinct()
                .toList();
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("group,measure,competitor,jdk,median,values\n");
        for (Metric metric : Metric.values()) {
            for (Column column : allColumns()) {
                results.numbers(metric, column)
                        .ifPresent(numbers -> csv.append(String.format(
                                Locale.ROOT,
                                "%s,%s,\"%s\",%s,%.4f,%s%n",
                                metric.group().id(),
                                metric.name().toLowerCase(Locale.ROOT),
                                column.role().title(),
                                column.jdk(),
                                numbers.median(),
                                numbers.values().stream()
                                        .map(each -> String.format(Locale.ROOT, "%.4f", each))
                                        .collect(Collectors.joining(" ")))));
            }
        }
        return csv.toString();
    }

    /** Three digits, or all that stand before the point. */
    private static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 || value == Math.rint(value)
                ? "%,.0f"
                : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
