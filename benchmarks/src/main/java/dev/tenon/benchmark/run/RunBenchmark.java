package dev.tenon.benchmark.run;

import dev.tenon.benchmark.report.Machine;
import dev.tenon.benchmark.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measures all competitors and writes the page. They take turns, so that a busy minute of the machine does not hit one of them alone. */
public final class RunBenchmark {

    private final Settings settings;
    private final Path work;

    RunBenchmark(Settings settings, Path work) {
        this.settings = settings;
        this.work = work;
    }

    /**
     * Measures what the properties {@code benchmark.…} say, and writes the page.
     *
     * @param work a folder for the plugins
     * @throws IllegalArgumentException if a property is wrong
     */
    public static void run(Page page, Path work) throws IOException, InterruptedException {
        new RunBenchmark(Settings.ofProperties(), work.resolve("run-time"))
                .run()
                .write(page);
    }

    /** Measures. What goes wrong in one measure of one competitor is noted in the results, and the others go on. */
    RunReport run() throws IOException, InterruptedException {
        Machine machine = Machine.now();
        Results results = new Results();
        Files.createDirectories(work);
        try (Upstream upstream = Upstream.start()) {
            Ceiling ceiling =
                    Ceiling.measure(upstream, Math.max(1, settings.effort().warmUp()));
            List<Competitor> competitors = Competitors.prepare(settings, results, work);
            Bench bench = new Bench(settings.effort(), upstream, new Requests(upstream.port()));
            for (int i = 0; i < settings.effort().repeats(); i++) {
                round(bench, competitors, i);
            }
            return new RunReport(settings, machine, ceiling, results);
        }
    }

    private void round(Bench bench, List<Competitor> competitors, int number) throws IOException, InterruptedException {
        for (Group group : Group.values()) {
            boolean once = group == Group.IDLE || group == Group.SOAK;
            if (!settings.groups().contains(group) || (once && number > 0)) {
                continue;
            }
            List<Competitor> taking = new ArrayList<>(
                    competitors.stream().filter(each -> each.takesPartIn(group)).toList());
            taking.forEach(each -> each.enter(group));
            Collections.rotate(taking, -number);
            long started = System.nanoTime();
            if (group == Group.IDLE) {
                idle(bench, taking);
            } else {
                for (int i = 0; i < (group == Group.START ? bench.effort().starts() : 1); i++) {
                    take(bench, taking, group);
                    Collections.rotate(taking, -1);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d of %d: %s, %.1f s%n",
                    number + 1,
                    bench.effort().repeats(),
                    group.id(),
                    (System.nanoTime() - started) / 1e9);
        }
        competitors.forEach(Competitor::close);
    }

    private static void idle(Bench bench, List<Competitor> competitors) throws IOException, InterruptedException {
        try {
            IdleMeasure.take(bench, competitors);
        } catch (IllegalStateException e) {
            competitors.forEach(each -> each.fault(String.valueOf(e.getMessage())));
        }
    }

    private static void take(Bench bench, List<Competitor> competitors, Group group) throws InterruptedException {
        for (Competitor each : competitors) {
            try {
                measure(group, bench).take(bench, each);
            } catch (IOException | IllegalStateException e) {
                each.fault(e.toString());
                each.close();
            }
        }
    }

    private static Bench.Measure measure(Group group, Bench bench) {
        return switch (group) {
            case START -> new StartMeasure();
            case CHEAP -> new CheapMeasure();
            case STREAM -> new StreamMeasure();
            case HOL -> new HeadOfLineMeasure();
            case TOKENS -> new TokensMeasure();
            case EMBED -> new EmbeddingMeasure();
            case FAN100 -> FanMeasure.hundred(bench.effort());
            case FAN1000 -> FanMeasure.thousand(bench.effort());
            case SOAK -> new SoakMeasure();
            case IDLE -> throw new IllegalArgumentException("is measured for all at once");
        };
    }
}
