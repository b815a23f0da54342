package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ten mixed requests a second, the same ones for everybody, sent on time whether or not the ones before were answered. */
final class SoakMeasure implements Bench.Measure {

    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long WATCH_MILLIS = 250;
    private static final double TOLERANCE = 2.5;
    private static final int CHUNKS = 100;
    private static final String PROSE = Requests.prose(2000);

    /** What is asked, how often out of twelve times, and what has to come back. */
    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private enum Kind {
        STREAM(
                4,
                requests -> requests.chat(CHUNKS, 2, true),
                (competitor, session) -> competitor.text(session, CHUNKS)),
        CHAT(2, requests -> requests.chat(1, 0, false), (competitor, session) -> competitor.text(session, 1)),
        SCHEMA(3, Requests::schema, Competitor::result),
        EMBEDDING(1, requests -> requests.embedding(16), Competitor::result),
        TOKENS(1, requests -> requests.tokens(PROSE), Competitor::result),
        VALIDATE(1, Requests::validate, Competitor::result);

        private final int weight;
        private final Function<Requests, Map<String, @Nullable Object>> request;
        private final BiConsumer<Competitor, Session> check;

        Kind(
                int weight,
                Function<Requests, Map<String, @Nullable Object>> request,
                BiConsumer<Competitor, Session> check) {
            this.weight = weight;
            this.request = request;
            this.check = check;
        }

        static Kind any(Random random) {
            int rest = random.nextInt(12);
            for (Kind each : values()) {
                rest -= each.weight;
                if (rest < 0) {
                    return each;
                }
            }
            return VALIDATE;
        }
    }

    private record Sent(Kind kind, Session session) {}

    @Override
    public void take(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        double seconds = bench.effort().soakSeconds();
        PluginProcess process = competitor.fresh();
        MemoryWatch memory = MemoryWatch.start(process.group(), WATCH_MILLIS);
        CpuReading before = process.group().cpu();
        List<Sent> sent = send(bench.requests(), process, seconds);
        int lost = 0;
        for (Sent each : sent) {
            lost += each.session().await(1, TimeUnit.MINUTES) ? 0 : 1;
        }
        competitor.record(Metric.SOAK_CPU, process.group().cpu().since(before));
        memory.end();
        double end = memory.around(seconds - 2, TOLERANCE);
        competitor.record(Metric.SOAK_RSS, end);
        competitor.record(Metric.SOAK_GROWTH, end - memory.around(seconds / 6, TOLERANCE));
        competitor.record(Metric.SOAK_GROWTH_HALF, end - memory.around(seconds / 2, TOLERANCE));
        competitor.record(Metric.SOAK_LOST, lost);
        sent.forEach(each -> each.kind().check.accept(competitor, each.session()));
        latency(competitor, sent, Kind.SCHEMA, Metric.SOAK_SCHEMA_P99, 0.99);
        latency(competitor, sent, Kind.STREAM, Metric.SOAK_STREAM_P50, 0.5);
        competitor.close();
    }

    private static List<Sent> send(Requests requests, PluginProcess process, double seconds)
            throws IOException, InterruptedException {
        Random random = new Random(1);
        List<Sent> sent = new ArrayList<>();
        long started = System.nanoTime();
        long end = started + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        while (System.nanoTime() < end) {
            Kind kind = Kind.any(random);
            sent.add(new Sent(kind, process.start(kind.request.apply(requests), () -> {})));
            TimeUnit.NANOSECONDS.sleep(started + sent.size() * PACE_NANOS - System.nanoTime());
        }
        return sent;
    }

    private static void latency(Competitor competitor, List<Sent> sent, Kind kind, Metric metric, double share) {
        Numbers millis = new Numbers();
        for (Sent each : sent) {
            if (each.kind() == kind && each.session().hasEnded()) {
                millis.add(each.session().millis());
            }
        }
        if (!millis.isEmpty()) {
            competitor.record(metric, millis.quantile(share));
        }
    }
}
