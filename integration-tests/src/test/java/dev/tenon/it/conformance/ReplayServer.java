package dev.tenon.it.conformance;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that reads one request of a connection and then writes recorded bytes, whatever was asked. */
final class ReplayServer implements Closeable {

    /**
     * In milliseconds. The client of Java 25 takes an end that comes together with the beginning of an answer for the end of a connection
     * without one, once in a thousand times.
     */
    private static final int BEFORE_CLOSING = 20;

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<?> pieces;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<IOException> failures = new CopyOnWriteArrayList<>();

    ReplayServer(List<?> pieces) throws IOException {
        this.pieces = pieces;
        Thread thread = new Thread(this::serve, "replay-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** Returns the bodies of the requests so far. */
    List<String> requests() {
        return requests;
    }

    /** Returns what went wrong on the way to a client. */
    List<IOException> failures() {
        return failures;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                String body = request(connection.getInputStream());
                requests.add(body);
                for (Object piece : pieces) {
                    write(connection, (Map<?, ?>) piece);
                }
                Thread.sleep(BEFORE_CLOSING);
            } catch (IOException e) {
                failures.add(
                        e); // the client went away, or the test is over: the next connection is served all the same
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void write(Socket connection, Map<?, ?> piece) throws IOException, InterruptedException {
        if (piece.get("delay") instanceof Number seconds) {
            Thread.sleep((long) (seconds.doubleValue() * 1000));
        }
        byte[] bytes = piece.get("base64") instanceof String base64
                ? Base64.getDecoder().decode(base64)
                : String.valueOf(piece.get("text")).getBytes(StandardCharsets.UTF_8);
        connection.getOutputStream().write(bytes);
        connection.getOutputStream().flush();
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the request ended in its headers");
            }
            head.write(next);
        }
        for (String line : head.toString(StandardCharsets.ISO_8859_1).split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                return new String(
                        in.readNBytes(Integer.parseInt(line.substring(15).strip())), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
