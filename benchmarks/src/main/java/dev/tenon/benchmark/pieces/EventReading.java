package dev.tenon.benchmark.pieces;

import dev.tenon.runtime.http.SseEvent;
import dev.tenon.runtime.http.SseReader;
import dev.tenon.runtime.json.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of an upstream's answer to its events. */
public class EventReading {

    private static final int EVENTS = 1000;
    private static final String EVENT =
            "data: {\"id\":\"chatcmpl-0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"object\":\"chat.completion.chunk\",\"created\":1790000000,"
                    + "\"model\":\"bench-llm\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\" sheep\"},"
                    + "\"finish_reason\":null}]}\r\n\r\n";
    private static final byte[] STREAM = EVENT.repeat(EVENTS).getBytes(StandardCharsets.UTF_8);

    /** One server-sent event. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void event(Blackhole sink) {
        SseReader events = new SseReader(new ByteArrayInputStream(STREAM));
        for (SseEvent event = events.next(); event != null; event = events.next()) {
            sink.consume(event);
        }
    }

    /** One server-sent event and the JSON in it. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void eventWithJson(Blackhole sink) {
        SseReader events = new SseReader(new ByteArrayInputStream(STREAM));
        for (SseEvent event = events.next(); event != null; event = events.next()) {
            sink.consume(Json.parseObject(event.data()));
        }
    }
}
