package dev.tenon.benchmark.run;

import java.util.List;

/** One line of the table. */
enum Metric {
    HEARTBEAT(Group.START, "spawn → first heartbeat, ms", Goal.timesFloor(2), Goal.ofPython(1, 7)),
    HEARTBEAT_CPU(Group.START, "CPU until then, ms"),
    HEARTBEAT_RSS(Group.START, "resident then, MiB", Goal.atMost(50)),
    HEARTBEAT_PSS(Group.START, "its share of memory then (PSS), MiB"),
    FIRST_SCHEMA(Group.START, "spawn → first schema answer, ms", Goal.ofPython(1, 4)),
    FIRST_LLM(
            Group.START,
            "first LLM call of a process, ms",
            Goal.atMost(60),
            Goal.atMost(150).atFirstStart()),
    VALIDATE_P50(Group.CHEAP, "validate_provider_credentials, p50 ms"),
    VALIDATE_P99(Group.CHEAP, "the same, p99 ms"),
    VALIDATE_CPU(Group.CHEAP, "the same, CPU ms per call"),
    SCHEMA_P50(Group.CHEAP, "get_ai_model_schemas, p50 ms"),
    SCHEMA_P99(Group.CHEAP, "the same, p99 ms"),
    SCHEMA_CPU(Group.CHEAP, "the same, CPU ms per call"),
    LLM_P50(Group.CHEAP, "LLM call without stream, p50 ms", Goal.ofPython(1, 2)),
    LLM_P99(Group.CHEAP, "the same, p99 ms"),
    LLM_CPU(Group.CHEAP, "the same, CPU ms per call", Goal.ofPython(1, 2)),
    LLM_REQUESTS(Group.CHEAP, "upstream requests per LLM call"),
    COLD_RATE(Group.STREAM, "first stream of a process, chunks/s"),
    COLD_CPU(Group.STREAM, "the same, CPU s per 10,000 chunks"),
    RATE(Group.STREAM, "one stream at full speed, warm, chunks/s", Goal.atLeast(100_000)),
    STREAM_CPU(Group.STREAM, "the same, CPU s per 10,000 chunks", Goal.timesFloor(2)),
    FRAMES(Group.STREAM, "frames per 5,000 chunks"),
    FRAME_BYTES(Group.STREAM, "bytes per frame"),
    ALONE_P50(Group.HOL, "schema request alone, p50 ms"),
    ALONE_P99(Group.HOL, "the same, p99 ms"),
    BESIDE_P50(Group.HOL, "beside a stream at full speed, p50 ms"),
    BESIDE_P99(Group.HOL, "the same, p99 ms", Goal.timesFloor(2)),
    BESIDE_MAX(Group.HOL, "the same, longest ms"),
    STREAMS_MEANWHILE(Group.HOL, "streams of 5,000 chunks meanwhile"),
    TOKENS_FIRST(Group.TOKENS, "99,000 characters, first call, ms"),
    TOKENS_LATER(Group.TOKENS, "99,000 characters, later calls, ms", Goal.ofPython(2, 3)),
    TOKENS_CPU(Group.TOKENS, "the same, CPU ms per call"),
    TOKENS_COUNTED(Group.TOKENS, "tokens counted of them"),
    TOKENS_BESIDE(Group.TOKENS, "schema request beside it, longest ms"),
    TOKENS_LONG(Group.TOKENS, "200,000 characters, ms"),
    EMBED_WALL(Group.EMBED, "256 texts × 1,024, wall ms", Goal.ofPython(1, 3)),
    EMBED_CPU(Group.EMBED, "the same, CPU ms", Goal.ofPython(1, 3)),
    EMBED_FRAME(Group.EMBED, "its frame, MiB"),
    FAN100_WALL(Group.FAN100, "100 sessions of 20 chunks 50 ms apart, wall s"),
    FAN100_FIRST_P50(Group.FAN100, "first chunk, p50 ms"),
    FAN100_FIRST_P99(Group.FAN100, "first chunk, p99 ms"),
    FAN100_RSS(Group.FAN100, "peak resident, MiB"),
    FAN100_CPU(Group.FAN100, "CPU s"),
    FAN1000_WALL(Group.FAN1000, "1,000 sessions of 20 chunks 50 ms apart, wall s", Goal.timesFloor(1.2)),
    FAN1000_FIRST_P50(Group.FAN1000, "first chunk, p50 ms"),
    FAN1000_FIRST_P99(Group.FAN1000, "first chunk, p99 ms", Goal.atMost(500)),
    FAN1000_RSS(Group.FAN1000, "peak resident, MiB", Goal.atMost(200)),
    FAN1000_THREADS(Group.FAN1000, "threads at most"),
    FAN1000_CPU(Group.FAN1000, "CPU s"),
    IDLE_CPU(Group.IDLE, "CPU ms per 30 s", Goal.atMost(40)),
    IDLE_RSS(Group.IDLE, "resident, MiB"),
    IDLE_THREADS(Group.IDLE, "threads"),
    SOAK_CPU(Group.SOAK, "CPU s"),
    SOAK_RSS(Group.SOAK, "resident at the end, MiB"),
    SOAK_GROWTH(Group.SOAK, "growth after the first sixth, MiB", Goal.atMost(5)),
    SOAK_GROWTH_HALF(Group.SOAK, "growth of the last half, MiB"),
    SOAK_SCHEMA_P99(Group.SOAK, "schema request, p99 ms"),
    SOAK_STREAM_P50(Group.SOAK, "100 chunks 2 ms apart, p50 ms"),
    SOAK_LOST(Group.SOAK, "requests without an end", Goal.atMost(0));

    private final Group group;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Goal> goals;

    Metric(Group group, String title, Goal... goals) {
        this.group = group;
        this.title = title;
        this.goals = List.of(goals);
    }

    Group group() {
        return group;
    }

    String title() {
        return title;
    }

    List<Goal> goals() {
        return goals;
    }
}
