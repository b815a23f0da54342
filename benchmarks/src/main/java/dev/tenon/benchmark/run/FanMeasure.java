package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Many sessions at once, whose upstream sends 20 chunks 50 ms apart: 0.95 s, if nobody has to wait. */
final class FanMeasure implements Bench.Measure {

    private static final int CHUNKS = 20;
    private static final int DELAY_MILLIS = 50;
    private static final int WARM_UP = 5;
    private static final long REST_MILLIS = 500;
    private static final long WATCH_MILLIS = 100;
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(180);
    private static final double NANOS_PER_SECOND = 1e9;

    private final int count;
    private final Map<Kind, Metric> metrics;

    private enum Kind {
        WALL,
        FIRST_P50,
        FIRST_P99,
        PEAK,
        THREADS,
        CPU
    }

    private FanMeasure(int count, Map<Kind, Metric> metrics) {
        this.count = count;
        this.metrics = Map.copyOf(metrics);
    }

    static FanMeasure hundred(Effort effort) {
        return new FanMeasure(
                Math.min(100, effort.sessions()),
                Map.of(
                        Kind.WALL, Metric.FAN100_WALL,
                        Kind.FIRST_P50, Metric.FAN100_FIRST_P50,
                        Kind.FIRST_P99, Metric.FAN100_FIRST_P99,
                        Kind.PEAK, Metric.FAN100_RSS,
                        Kind.CPU, Metric.FAN100_CPU));
    }

    static FanMeasure thousand(Effort effort) {
        return new FanMeasure(
                Math.min(1000, effort.sessions()),
                Map.of(
                        Kind.WALL, Metric.FAN1000_WALL,
                        Kind.FIRST_P50, Metric.FAN1000_FIRST_P50,
                        Kind.FIRST_P99, Metric.FAN1000_FIRST_P99,
                        Kind.PEAK, Metric.FAN1000_RSS,
                        Kind.THREADS, Metric.FAN1000_THREADS,
                        Kind.CPU, Metric.FAN1000_CPU));
    }

    @Override
    public void take(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        PluginProcess process = competitor.fresh();
        for (int i = 0; i < WARM_UP; i++) {
            competitor.text(process.call(bench.requests().chat(WARM_UP, 0, true)), WARM_UP);
        }
        TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
        MemoryWatch memory = MemoryWatch.start(process.group(), WATCH_MILLIS);
        CpuReading before = process.group().cpu();
        long started = System.nanoTime();
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(process.start(bench.requests().chat(CHUNKS, DELAY_MILLIS, true), () -> {}));
        }
        for (Session each : sessions) {
            each.await(started + LIMIT_NANOS - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        double cpu = process.group().cpu().since(before);
        memory.end();
        record(competitor, sessions, started);
        record(competitor, Kind.PEAK, memory.peak());
        record(competitor, Kind.THREADS, memory.threads());
        record(competitor, Kind.CPU, cpu);
        competitor.close();
    }

    private void record(Competitor competitor, List<Session> sessions, long started) {
        Numbers first = new Numbers();
        long last = started;
        for (Session each : sessions) {
            double firstText = competitor.text(each, CHUNKS).firstText();
            if (!Double.isNaN(firstText)) {
                first.add(firstText);
            }
            last = Math.max(last, each.ended());
        }
        record(competitor, Kind.WALL, (last - started) / NANOS_PER_SECOND);
        if (!first.isEmpty()) {
            record(competitor, Kind.FIRST_P50, first.median());
            record(competitor, Kind.FIRST_P99, first.quantile(0.99));
        }
    }

    private void record(Competitor competitor, Kind kind, double value) {
        Metric metric = metrics.get(kind);
        if (metric != null) {
            competitor.record(metric, value);
        }
    }
}
