package dev.tenon.benchmark.run;

import java.io.IOException;

/** A process that starts: until its first heartbeat; another one, until it has answered, because a heartbeat alone helps nobody. */
final class StartMeasure implements Bench.Measure {

    private static final int CHUNKS = 5;
    private static final double MILLIS = 1000;

    @Override
    public void take(Bench bench, Competitor competitor) throws IOException, InterruptedException {
        PluginProcess first = competitor.fresh();
        ProcessGroup group = first.group();
        competitor.record(Metric.HEARTBEAT_CPU, MILLIS * group.cpu().since(CpuReading.NONE));
        competitor.record(Metric.HEARTBEAT, first.millisToHeartbeat());
        competitor.record(Metric.HEARTBEAT_RSS, group.resident());
        competitor.record(Metric.HEARTBEAT_PSS, group.share());
        if (competitor.column().role() != Role.FLOOR) {
            PluginProcess second = competitor.fresh();
            Session schema = second.call(bench.requests().schema());
            Session chat = second.call(bench.requests().chat(CHUNKS, 0, true));
            competitor.record(Metric.FIRST_SCHEMA, second.millisTo(schema));
            competitor.record(Metric.FIRST_LLM, chat.millis());
            competitor.result(schema);
            competitor.text(chat, CHUNKS);
        }
        competitor.close();
    }
}
