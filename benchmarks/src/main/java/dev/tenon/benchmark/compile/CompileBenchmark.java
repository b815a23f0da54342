package dev.tenon.benchmark.compile;

import dev.tenon.benchmark.report.Machine;
import dev.tenon.benchmark.report.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures all workloads and writes the page. */
public final class CompileBenchmark {

    private final List<Workload> workloads;
    private final Settings settings;
    private final Path work;

    CompileBenchmark(List<Workload> workloads, Settings settings, Path work) {
        this.workloads = List.copyOf(workloads);
        this.settings = settings;
        this.work = work;
    }

    /**
     * Measures what the properties {@code benchmark.…} say, and writes the page.
     *
     * @param work a folder for the projects
     * @throws IllegalArgumentException if a property is wrong
     */
    public static void run(Page page, Path work) throws IOException, InterruptedException {
        new CompileBenchmark(Workload.all(), Settings.ofProperties(), work.resolve("compile-time"))
                .run()
                .write(page);
    }

    /** Measures; the projects take turns, so that a busy minute of the machine does not hit one of them alone. */
    Report run() throws IOException, InterruptedException {
        Machine machine = Machine.now();
        Map<Measurement, Project> cold = new LinkedHashMap<>();
        Map<Measurement, Project> warm = new LinkedHashMap<>();
        for (Workload workload : workloads) {
            for (int types : settings.sizes()) {
                Project project = Project.write(workload, types, work);
                cold.put(new Measurement(workload, types), project);
                warm.put(new Measurement(workload, types), project);
            }
        }
        for (int i = 1; i <= settings.forks(); i++) {
            System.out.println("cold: " + i + " of " + settings.forks());
            for (Map.Entry<Measurement, Project> each : cold.entrySet()) {
                measure(each.getKey(), each.getValue(), "" + CompileFork.PLAIN, 0);
                measure(each.getKey(), each.getValue(), "" + CompileFork.PROCESSED, 0);
            }
        }
        String turn = "" + CompileFork.PLAIN + CompileFork.PROCESSED;
        for (Map.Entry<Measurement, Project> each : warm.entrySet()) {
            System.out.println("warm: " + each.getKey().workload().name() + ", "
                    + each.getKey().types());
            measure(
                    each.getKey(),
                    each.getValue(),
                    turn.repeat(settings.warmUp() + settings.rounds()),
                    2 * settings.warmUp());
        }
        return new Report(
                settings, machine, List.copyOf(cold.keySet()), List.copyOf(warm.keySet()), sourcePerType(warm));
    }

    /** What a type adds to the generated source, by the smallest and the largest project; all were compiled just now. */
    private Map<Workload, Double> sourcePerType(Map<Measurement, Project> compiled) throws IOException {
        int least = settings.sizes().get(0);
        int most = settings.sizes().get(settings.sizes().size() - 1);
        Map<Workload, Double> bytes = new LinkedHashMap<>();
        for (Map.Entry<Measurement, Project> each : compiled.entrySet()) {
            int sign = each.getKey().types() == most ? 1 : each.getKey().types() == least ? -1 : 0;
            bytes.merge(
                    each.getKey().workload(), sign * (double) each.getValue().generatedBytes(), Double::sum);
        }
        bytes.replaceAll((workload, sum) -> sum / Math.max(1, most - least));
        return bytes;
    }

    private static void measure(Measurement measurement, Project project, String modes, int warmUp)
            throws IOException, InterruptedException {
        List<Sample> samples = Forks.run(project, modes);
        for (int i = warmUp; i < samples.size(); i++) {
            measurement.add(modes.charAt(i) == CompileFork.PROCESSED, samples.get(i));
        }
    }
}
