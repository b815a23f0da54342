package dev.tenon.runtime.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on a raw socket that answers each request with given bytes: the n-th with the n-th answer, the rest with the last. */
final class ScriptServer implements AutoCloseable {

    /** Writes an answer. */
    interface Answer {
        void write(Socket client) throws Exception;
    }

    private static final Pattern LENGTH = Pattern.compile("content-length: *(\\d+)", Pattern.CASE_INSENSITIVE);

    private final ServerSocket listener;
    private final List<Answer> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final Semaphore closedByClient = new Semaphore(0);

    private ScriptServer(List<Answer> answers) throws IOException {
        this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.answers = answers;
        daemon(this::accept);
    }

    static ScriptServer start(Answer... answers) {
        try {
            return new ScriptServer(List.of(answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer with a fixed length. */
    static Answer answer(int status, String contentType, String body, String... headers) {
        return client -> send(
                client,
                head(status, contentType, headers) + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n\r\n" + body);
    }

    /** A chunked answer, each piece a chunk of its own, well ended. */
    static Answer chunked(String contentType, String... pieces) {
        return client -> {
            startChunked(client, contentType);
            for (String piece : pieces) {
                chunk(client, piece);
            }
            send(client, "0\r\n\r\n");
        };
    }

    static void startChunked(Socket client, String contentType) throws IOException {
        send(client, head(200, contentType) + "Transfer-Encoding: chunked\r\n\r\n");
    }

    static void chunk(Socket client, String piece) throws IOException {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        send(client, Integer.toHexString(bytes.length) + "\r\n" + piece + "\r\n");
    }

    static void send(Socket client, String text) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static void reset(Socket client) throws IOException {
        client.setSoLinger(true, 0);
        client.close();
    }

    /** Waits until the client closes its side. */
    static void awaitClose(Socket client) throws IOException {
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + path);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Returns the requests so far: head and body. */
    List<String> requests() {
        return requests;
    }

    int connections() {
        return accepted.get();
    }

    /** Waits until that many connections were closed by the client. */
    boolean awaitClosedByClient(int count) throws InterruptedException {
        return closedByClient.tryAcquire(count, 5, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private static String head(int status, String contentType, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " X\r\nContent-Type: " + contentType + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                client.setTcpNoDelay(true);
                sockets.add(client);
                accepted.incrementAndGet();
                daemon(() -> serve(client));
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    private void serve(Socket client) {
        try {
            while (true) {
                String request = readRequest(client.getInputStream());
                if (request.isEmpty()) {
                    break;
                }
                requests.add(request);
                int number = served.getAndIncrement();
                answers.get(Math.min(number, answers.size() - 1)).write(client);
                if (client.isClosed()) {
                    return;
                }
            }
            closedByClient.release();
        } catch (Exception reset) {
            if (!client.isClosed()) {
                closedByClient.release();
            }
        } finally {
            try {
                client.close();
            } catch (IOException ignored) {
                // it is gone
            }
        }
    }

    private static String readRequest(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = Integer.MAX_VALUE;
        while (bytes.size() < end) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            bytes.write(next);
            if (end == Integer.MAX_VALUE
                    && next == '\n'
                    && bytes.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
                Matcher length = LENGTH.matcher(bytes.toString(StandardCharsets.UTF_8));
                end = bytes.size() + (length.find() ? Integer.parseInt(length.group(1)) : 0);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "script-server");
        thread.setDaemon(true);
        thread.start();
    }
}
