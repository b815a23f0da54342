package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A cheap request every 25 ms, whether or not the one before it was answered, so that a slow answer does not slow the clock: alone, and
 * beside long answers at full speed.
 */
final class HeadOfLineMeasure implements Bench.Measure {

    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);
    private static final int CHECKED_STREAMS = 2;

    @Override
    public void take(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        PluginProcess process = competitor.warm(bench.requests(), bench.effort().warmUp());
        Numbers alone = pace(bench, competitor, process, bench.effort().aloneSeconds());
        competitor.record(Metric.ALONE_P50, alone.median());
        competitor.record(Metric.ALONE_P99, alone.quantile(0.99));
        Streams streams = new Streams(bench, process);
        streams.start();
        TimeUnit.MILLISECONDS.sleep(200);
        Numbers beside = pace(bench, competitor, process, bench.effort().besideSeconds());
        List<Session> ended = streams.end();
        for (Session each : ended.subList(0, Math.min(CHECKED_STREAMS, ended.size()))) {
            competitor.text(each, StreamMeasure.CHUNKS);
        }
        competitor.record(Metric.BESIDE_P50, beside.median());
        competitor.record(Metric.BESIDE_P99, beside.quantile(0.99));
        competitor.record(Metric.BESIDE_MAX, beside.most());
        competitor.record(Metric.STREAMS_MEANWHILE, ended.size());
    }

    private static Numbers pace(Bench bench, Competitor competitor, PluginProcess process, double seconds)
            throws IOException, InterruptedException {
        long started = System.nanoTime();
        long end = started + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        List<Session> sessions = new ArrayList<>();
        while (System.nanoTime() < end) {
            sessions.add(process.start(bench.requests().schema(), () -> {}));
            TimeUnit.NANOSECONDS.sleep(started + sessions.size() * PACE_NANOS - System.nanoTime());
        }
        Numbers millis = new Numbers();
        for (Session each : sessions) {
            process.await(each);
            millis.add(each.millis());
        }
        sessions.forEach(competitor::result);
        return millis;
    }

    /** Streams, the next one as soon as one is over. */
    private static final class Streams extends Thread {

        private final Bench bench;
        private final PluginProcess process;
        private final Semaphore free = new Semaphore(1);
        private final List<Session> sessions = new ArrayList<>();
        private volatile boolean over;

        Streams(Bench bench, PluginProcess process) {
            super("streams");
            this.bench = bench;
            this.process = process;
        }

        @Override
        public void run() {
            try {
                while (true) {
                    free.acquire();
                    if (over) {
                        return;
                    }
                    sessions.add(process.start(bench.requests().chat(StreamMeasure.CHUNKS, 0, true), free::release));
                    forget();
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Only the first ones are read: the frames of the others would be many. */
        private void forget() {
            int last = sessions.size() - 2;
            if (last >= CHECKED_STREAMS) {
                sessions.get(last).frames().clear();
            }
        }

        /** Lets the last one end, and returns all. */
        List<Session> end() throws InterruptedException {
            over = true;
            join();
            return sessions;
        }
    }
}
