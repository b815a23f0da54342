package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Long answers as fast as they come, one after the other: the first of a process, and those of a warm one. */
final class StreamMeasure implements Bench.Measure {

    static final int CHUNKS = 5000;

    private static final int LEAST = 3;
    private static final int MOST = 15;
    private static final double MILLIS = 1000;
    private static final double PER = 10_000;

    @Override
    public void take(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        cold(bench, competitor);
        PluginProcess process = competitor.warm(bench.requests(), bench.effort().warmUp());
        Numbers rates = new Numbers();
        long limit = System.nanoTime() + (long) (bench.effort().streamSeconds() * TimeUnit.SECONDS.toNanos(1));
        double cpu = 0;
        int streams = 0;
        while (streams < LEAST || (streams < MOST && System.nanoTime() < limit)) {
            CpuReading before = process.group().cpu();
            Session session = process.call(bench.requests().chat(CHUNKS, 0, true));
            cpu += process.group().cpu().since(before);
            rates.add(CHUNKS / session.millis() * MILLIS);
            streams++;
            Answer answer = competitor.text(session, CHUNKS);
            if (streams == 1) {
                competitor.record(Metric.FRAMES, answer.textFrames());
                competitor.record(Metric.FRAME_BYTES, (double) answer.bytes() / Math.max(1, answer.textFrames()));
            }
        }
        competitor.record(Metric.RATE, rates.median());
        competitor.record(Metric.STREAM_CPU, cpu / streams / CHUNKS * PER);
    }

    private static void cold(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        PluginProcess process = competitor.fresh();
        competitor.text(process.call(bench.requests().chat(LEAST, 0, true)), LEAST);
        CpuReading before = process.group().cpu();
        Session session = process.call(bench.requests().chat(CHUNKS, 0, true));
        competitor.record(Metric.COLD_CPU, process.group().cpu().since(before) / CHUNKS * PER);
        competitor.record(Metric.COLD_RATE, CHUNKS / session.millis() * MILLIS);
        competitor.text(session, CHUNKS);
    }
}
