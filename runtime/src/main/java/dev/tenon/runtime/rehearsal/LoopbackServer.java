package dev.tenon.runtime.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** An HTTP server that this machine alone can reach, with one answer for each path. */
final class LoopbackServer implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final Map<String, String> answers;
    private final ServerSocket socket;

    private LoopbackServer(Map<String, String> answers, ServerSocket socket) {
        this.answers = answers;
        this.socket = socket;
    }

    /**
     * Starts a server on a free port.
     *
     * @param answers whole answers of HTTP by path
     */
    static LoopbackServer start(Map<String, String> answers) throws IOException {
        LoopbackServer server =
                new LoopbackServer(answers, new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
        daemon(server::accept);
        return server;
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "tenon-rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns the address of the server, with a slash at its end. */
    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            }
        } catch (IOException closed) {
            // the rehearsal is over
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String path = line.split(" ", -1)[1];
                for (int left = bodyLength(in); left > 0; left--) {
                    in.read();
                }
                connection
                        .getOutputStream()
                        .write(answers.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            // the client is gone
        }
    }

    private static int bodyLength(BufferedReader in) throws IOException {
        int length = 0;
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        return length;
    }

    /** Ends the server. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
