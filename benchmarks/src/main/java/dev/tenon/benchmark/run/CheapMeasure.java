package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Small requests, one after the other, of a warm process. */
final class CheapMeasure implements Bench.Measure {

    private static final double MILLIS = 1000;
    private static final int CHECKED = 20;

    @Override
    public void take(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        PluginProcess process = competitor.warm(bench.requests(), bench.effort().warmUp());
        int calls = bench.effort().cheapCalls();
        new Series(competitor, process, calls, false)
                .take(bench.requests()::validate, Metric.VALIDATE_P50, Metric.VALIDATE_P99, Metric.VALIDATE_CPU);
        new Series(competitor, process, calls, false)
                .take(bench.requests()::schema, Metric.SCHEMA_P50, Metric.SCHEMA_P99, Metric.SCHEMA_CPU);
        long requests = bench.upstream().requests();
        int llmCalls = bench.effort().llmCalls();
        new Series(competitor, process, llmCalls, true)
                .take(() -> bench.requests().chat(1, 0, false), Metric.LLM_P50, Metric.LLM_P99, Metric.LLM_CPU);
        competitor.record(Metric.LLM_REQUESTS, (double) (bench.upstream().requests() - requests) / llmCalls);
    }

    /** @param text whether the answer is text, else one result */
    private record Series(Competitor competitor, PluginProcess process, int calls, boolean text) {

        void take(Supplier<Map<String, @Nullable Object>> request, Metric p50, Metric p99, Metric cpu)
                throws IOException, InterruptedException {
            Numbers millis = new Numbers();
            CpuReading before = process.group().cpu();
            for (int i = 0; i < calls; i++) {
                Session session = process.call(request.get());
                millis.add(session.millis());
                if (i % CHECKED == 0) {
                    check(session);
                }
            }
            competitor.record(cpu, MILLIS * process.group().cpu().since(before) / calls);
            competitor.record(p50, millis.median());
            competitor.record(p99, millis.quantile(0.99));
        }

        private void check(Session session) {
            if (text) {
                competitor.text(session, 1);
            } else {
                competitor.result(session);
            }
        }
    }
}
