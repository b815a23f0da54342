package dev.tenon.benchmark.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the yardstick itself can do: a plugin that comes near to it may be faster than what was measured. Taking it also warms up the
 * upstream and what reads frames.
 *
 * @param chunksPerSecond how many chunks the upstream sends to somebody who only reads
 * @param framesPerSecond how many frames can be read from a plugin
 */
record Ceiling(double chunksPerSecond, double framesPerSecond) {

    private static final int CHUNKS = 20_000;
    private static final int FRAMES_AT_ONCE = 64;
    private static final double NANOS_PER_SECOND = 1e9;

    /** @param rounds how often; some ten until everything is warm */
    static Ceiling measure(Upstream upstream, int rounds) throws IOException, InterruptedException {
        Numbers chunks = new Numbers();
        Numbers frames = new Numbers();
        for (int i = 0; i < rounds; i++) {
            chunks.add(chunksOnce(upstream.port()));
            frames.add(framesOnce());
        }
        return new Ceiling(chunks.most(), frames.most());
    }

    private static double chunksOnce(int port) throws IOException {
        byte[] body = ("{\"stream\":true,\"messages\":\"chunks=" + CHUNKS + " delay_ms=0\"}")
                .getBytes(StandardCharsets.US_ASCII);
        String head =
                "POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\ncontent-length: " + body.length + "\r\n\r\n";
        byte[] buffer = new byte[1 << 18];
        byte[] end = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            long started = System.nanoTime();
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            InputStream in = socket.getInputStream();
            int matched = 0;
            while (matched < end.length) {
                int count = in.read(buffer);
                if (count < 0) {
                    throw new IOException("the upstream closed the connection");
                }
                for (int i = Math.max(0, count - end.length); i < count; i++) {
                    matched = buffer[i] == end[matched] ? matched + 1 : buffer[i] == end[0] ? 1 : 0;
                }
            }
            return CHUNKS * NANOS_PER_SECOND / (System.nanoTime() - started);
        }
    }

    /** Through a program that copies its input to its output. */
    private static double framesOnce() throws IOException, InterruptedException {
        Launch copy = new Launch(List.of("cat"), Path.of("/"), Map.of());
        try (PluginProcess process = new PluginProcess(copy, fault -> {
            throw new IllegalStateException(fault);
        })) {
            Session session = new Session(() -> {});
            process.expect(session);
            String head = "{\"event\":\"session\",\"session_id\":\"" + session.id() + "\",\"data\":{\"type\":\"";
            String frame =
                    head + "stream\",\"data\":{\"model\":\"bench\",\"prompt_messages\":[],\"system_fingerprint\":null,"
                            + "\"delta\":{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"00000 \",\"name\":null,"
                            + "\"tool_calls\":[],\"opaque_body\":null},\"usage\":null,\"finish_reason\":null}}}}\n";
            byte[] frames = frame.repeat(FRAMES_AT_ONCE).getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < CHUNKS; sent += FRAMES_AT_ONCE) {
                process.write(frames, sent == 0 ? session : new Session(() -> {}));
            }
            process.write((head + "end\",\"data\":{}}}\n").getBytes(StandardCharsets.US_ASCII), new Session(() -> {}));
            process.await(session);
            return session.frames().size() * 1000 / session.millis();
        }
    }
}
