package dev.tenon.benchmark.upstream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The bytes of streamed chats, made once: one server-sent event in each piece of the chunked body. */
final class Events {

    /** The most pieces of text that an answer may have. */
    static final int MOST = 20_000;

    private static final String CHUNK =
            "{\"id\":\"chatcmpl-0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"object\":\"chat.completion.chunk\","
                    + "\"created\":1790000000,\"model\":\"bench-llm\",\"choices\":";

    private final ByteBuffer head;
    private final ByteBuffer pieces;
    private final int[] starts = new int[MOST + 1];

    Events() {
        head = direct(
                bytes("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ncache-control: no-store\r\n"
                        + "transfer-encoding: chunked\r\n\r\n"
                        + event(choice("{\"role\":\"assistant\",\"content\":\"\"}", "null"))));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < MOST; i++) {
            starts[i] = all.size();
            String delta = String.format(Locale.ROOT, "{\"content\":\"%05d \"}", i);
            all.writeBytes(bytes(event(choice(delta, "null"))));
        }
        starts[MOST] = all.size();
        pieces = direct(all.toByteArray());
    }

    /** Returns the head of the answer and the event that names the role. */
    ByteBuffer head() {
        return head.duplicate();
    }

    /** Returns the events of some pieces of text. */
    ByteBuffer pieces(int from, int to) {
        return pieces.duplicate().limit(starts[to]).position(starts[from]);
    }

    /** Returns what ends an answer of so many pieces. */
    static ByteBuffer tail(int count, boolean usage) {
        String used = CHUNK + "[],\"usage\":" + usage(count) + "}";
        return ByteBuffer.wrap(bytes(event(choice("{\"content\":\"\"}", "\"stop\"")) + (usage ? event(used) : "")
                + event("[DONE]") + "0\r\n\r\n"));
    }

    /** Returns the usage of an answer of so many pieces. */
    static String usage(int count) {
        return "{\"prompt_tokens\":12,\"completion_tokens\":" + count + ",\"total_tokens\":" + (12 + count) + "}";
    }

    /** Returns both, one after the other, so that they leave in one write. */
    static ByteBuffer joined(ByteBuffer first, ByteBuffer second) {
        return ByteBuffer.allocate(first.remaining() + second.remaining())
                .put(first)
                .put(second)
                .flip();
    }

    private static String choice(String delta, String finishReason) {
        return CHUNK + "[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + finishReason + "}]}";
    }

    private static String event(String data) {
        String event = "data: " + data + "\r\n\r\n";
        return Integer.toHexString(event.length()) + "\r\n" + event + "\r\n";
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Sockets take direct buffers without a copy. */
    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
    }
}
