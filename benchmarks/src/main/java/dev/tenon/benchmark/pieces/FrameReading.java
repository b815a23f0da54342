package dev.tenon.benchmark.pieces;

import dev.tenon.runtime.protocol.Envelope;
import dev.tenon.runtime.transport.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of standard input to the members of a request. */
public class FrameReading {

    private static final int REQUESTS = 100;
    private static final byte[] LINES = (Lines.CHAT + "\n").repeat(REQUESTS).getBytes(StandardCharsets.UTF_8);

    /** A request for a chat of two messages. */
    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public void request(Blackhole sink) throws IOException {
        LineReader lines = new LineReader(new ByteArrayInputStream(LINES));
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            sink.consume(Envelope.read(line).data());
        }
    }
}
