package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.List;

/** 256 vectors of 1,024 dimensions in one answer. */
final class EmbeddingMeasure implements Bench.Measure {

    private static final int TEXTS = 256;
    private static final int DIMENSIONS = 1024;
    private static final double MILLIS = 1000;
    private static final double MIB = 1 << 20;

    @Override
    public void take(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        PluginProcess process = competitor.warm(bench.requests(), bench.effort().warmUp());
        competitor.result(process.call(bench.requests().embedding(4)));
        Numbers wall = new Numbers();
        Numbers cpu = new Numbers();
        for (int i = 0; i < bench.effort().calls(); i++) {
            CpuReading before = process.group().cpu();
            Session session = process.call(bench.requests().embedding(TEXTS));
            cpu.add(MILLIS * process.group().cpu().since(before));
            wall.add(session.millis());
            check(competitor, session);
        }
        competitor.record(Metric.EMBED_WALL, wall.median());
        competitor.record(Metric.EMBED_CPU, cpu.median());
        competitor.record(
                Metric.EMBED_FRAME,
                Answer.of(process.call(bench.requests().embedding(TEXTS))).longest() / MIB);
    }

    private static void check(Competitor competitor, Session session) {
        Object vectors = competitor.result(session).get("embeddings");
        boolean whole = vectors instanceof List<?> list
                && list.size() == TEXTS
                && list.stream().allMatch(each -> each instanceof List<?> vector && vector.size() == DIMENSIONS);
        if (!whole) {
            competitor.fault("not " + TEXTS + " vectors of " + DIMENSIONS + " dimensions");
        }
    }
}
