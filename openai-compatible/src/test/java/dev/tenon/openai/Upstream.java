package dev.tenon.openai;

import dev.tenon.runtime.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server on a raw socket that answers each request with the next of the given replies, and at last always with the last. */
final class Upstream implements AutoCloseable {

    /** Writes one answer; throwing cuts the connection. */
    interface Reply {
        void write(Request request, OutputStream out) throws Exception;
    }

    /** A request: its head in lower case, and its body. */
    record Request(String head, String body) {

        Map<String, @Nullable Object> json() {
            return Json.parseObject(body);
        }
    }

    private final ServerSocket listener;
    private final Queue<Reply> replies;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    Upstream(Reply... replies) {
        try {
            listener = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.replies = new ConcurrentLinkedQueue<>(List.of(replies));
        daemon(this::accept);
    }

    /** Answers JSON. */
    static Reply json(String body) {
        return bytes(200, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply status(int status, String contentType, String body) {
        return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply bytes(int status, String contentType, byte[] body) {
        return (request, out) -> {
            out.write(head(status, contentType, "Content-Length: " + body.length));
            out.write(body);
        };
    }

    /** Answers a stream of events, each text a chunk of its own, well ended. */
    static Reply events(String... chunks) {
        return (request, out) -> {
            startEvents(out);
            for (String chunk : chunks) {
                chunk(out, chunk.getBytes(StandardCharsets.UTF_8));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        };
    }

    /** Answers the documents as events, and {@code [DONE]}. */
    static Reply stream(String... documents) {
        StringBuilder events = new StringBuilder();
        for (String document : documents) {
            events.append("data: ").append(document).append("\n\n");
        }
        return events(events + "data: [DONE]\n\n");
    }

    static void startEvents(OutputStream out) throws IOException {
        out.write(head(200, "text/event-stream", "Transfer-Encoding: chunked"));
    }

    static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    static byte[] head(int status, String contentType, String framing) {
        return ("HTTP/1.1 " + status + " X\r\nContent-Type: " + contentType + "\r\n" + framing + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/v1";
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Returns the last request. */
    Request last() {
        return requests.get(requests.size() - 1);
    }

    /** Returns how many connections were made. */
    int accepted() {
        return accepted.get();
    }

    /** Returns how many connections are open. */
    int open() {
        return open.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                accepted.incrementAndGet();
                open.incrementAndGet();
                daemon(() -> serve(client));
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            for (Request request = read(client.getInputStream());
                    request != null;
                    request = read(client.getInputStream())) {
                requests.add(request);
                next().write(request, client.getOutputStream());
                client.getOutputStream().flush();
            }
        } catch (Exception cut) {
            // by the reply, or by the client
        } finally {
            open.decrementAndGet();
        }
    }

    private synchronized Reply next() {
        return replies.size() > 1 ? replies.remove() : replies.element();
    }

    private static @Nullable Request read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
        }
        String lines = head.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = lines.indexOf("content-length: ");
        int length = at < 0 ? 0 : Integer.parseInt(lines.substring(at + 16, lines.indexOf('\r', at)));
        return new Request(lines, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "upstream");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
