package dev.tenon.benchmark.pieces;

import dev.tenon.benchmark.report.Machine;
import dev.tenon.benchmark.report.Page;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks of this package and writes the page. */
public final class PiecesBenchmark {

    private static final int WARM_UP = 3;
    private static final int MEASURED = 5;
    /** The end of the label under which JMH tells the bytes that an operation allocates. */
    private static final String BYTES = "gc.alloc.rate.norm";

    private PiecesBenchmark() {}

    /** Measures, for about a minute and a half, and writes the page. */
    public static void run(Page page) throws IOException, RunnerException {
        Machine machine = Machine.now();
        page.section("pieces", text(new Runner(options()).run(), machine));
    }

    private static Options options() {
        return new OptionsBuilder()
                .include("^" + PiecesBenchmark.class.getPackageName().replace(".", "\\.") + "\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(WARM_UP)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASURED)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-XX:+UseSerialGC", "-Xmx256m")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static String text(Collection<RunResult> results, Machine machine) {
        StringBuilder text = new StringBuilder("| piece | time, ns | allocated, bytes |\n|---|--:|--:|\n");
        for (RunResult each : results) {
            Result<?> time = each.getPrimaryResult();
            String name = each.getParams().getBenchmark();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f ± %,.0f | %,.0f |%n",
                    name.substring(PiecesBenchmark.class.getPackageName().length() + 1),
                    time.getScore(),
                    time.getScoreError(),
                    bytes(each)));
        }
        return text + "\nIn one warm JVM each, " + MEASURED + " times one second; on: " + machine + "\n";
    }

    private static double bytes(RunResult result) {
        for (Result<?> each : result.getSecondaryResults().values()) {
            if (each.getLabel().endsWith(BYTES)) {
                return each.getScore();
            }
        }
        throw new IllegalStateException("JMH did not say how much was allocated");
    }
}
