package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes that have answered something and have nothing to do; all at the same time, because they do not disturb each other. */
final class IdleMeasure {

    private static final int CHUNKS = 5;
    private static final double MILLIS_PER_HALF_MINUTE = 30_000;

    private IdleMeasure() {}

    private record Idle(Competitor competitor, ProcessGroup group, CpuReading before) {}

    static void take(Bench bench, List<Competitor> competitors) throws IOException, InterruptedException {
        List<ProcessGroup> groups = new ArrayList<>();
        for (Competitor each : competitors) {
            PluginProcess process = each.fresh();
            each.text(process.call(bench.requests().chat(CHUNKS, 0, true)), CHUNKS);
            each.result(process.call(bench.requests().schema()));
            groups.add(process.group());
        }
        sleep(bench.effort().restSeconds());
        List<Idle> idle = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            idle.add(new Idle(competitors.get(i), groups.get(i), groups.get(i).cpu()));
        }
        sleep(bench.effort().idleSeconds());
        for (Idle each : idle) {
            double share =
                    each.group().cpu().since(each.before()) / bench.effort().idleSeconds();
            each.competitor().record(Metric.IDLE_CPU, share * MILLIS_PER_HALF_MINUTE);
            each.competitor().record(Metric.IDLE_RSS, each.group().resident());
            each.competitor().record(Metric.IDLE_THREADS, each.group().threads());
            each.competitor().close();
        }
    }

    private static void sleep(double seconds) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep((long) (seconds * TimeUnit.SECONDS.toNanos(1)));
    }
}
