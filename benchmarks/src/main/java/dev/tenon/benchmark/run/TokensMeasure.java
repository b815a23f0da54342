package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.Map;

/** Counting the tokens of long texts, and a cheap request beside it. Dify's SDK does not count texts of 100,000 characters. */
final class TokensMeasure implements Bench.Measure {

    private static final double MILLIS = 1000;
    private static final String COUNTED = Requests.prose(99_000);
    private static final String TOO_LONG = Requests.prose(200_000);

    @Override
    public void take(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        PluginProcess process = competitor.fresh();
        competitor.result(process.call(bench.requests().schema()));
        Session first = process.call(bench.requests().tokens(COUNTED));
        competitor.record(Metric.TOKENS_FIRST, first.millis());
        competitor.record(Metric.TOKENS_COUNTED, tokens(competitor.result(first)));

        Numbers later = new Numbers();
        CpuReading before = process.group().cpu();
        for (int i = 0; i < bench.effort().calls(); i++) {
            later.add(process.call(bench.requests().tokens(COUNTED)).millis());
        }
        competitor.record(
                Metric.TOKENS_CPU,
                MILLIS * process.group().cpu().since(before) / bench.effort().calls());
        competitor.record(Metric.TOKENS_LATER, later.median());

        Session counting = process.start(bench.requests().tokens(COUNTED), () -> {});
        Numbers beside = new Numbers();
        do {
            beside.add(process.call(bench.requests().schema()).millis());
        } while (!counting.hasEnded());
        competitor.record(Metric.TOKENS_BESIDE, beside.most());

        Session tooLong = process.call(bench.requests().tokens(TOO_LONG));
        competitor.record(Metric.TOKENS_LONG, tooLong.millis());
        competitor.result(tooLong);
        competitor.close();
    }

    private static double tokens(Map<?, ?> result) {
        return result.get("num_tokens") instanceof Number count ? count.doubleValue() : 0;
    }
}
