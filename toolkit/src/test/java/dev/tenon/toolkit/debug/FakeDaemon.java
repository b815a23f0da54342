package dev.tenon.toolkit.debug;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The debugging port of a daemon, served by the test itself. */
final class FakeDaemon implements Closeable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    FakeDaemon() throws IOException {
        server.setSoTimeout(PATIENCE_MILLIS);
    }

    String url() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Waits for a plugin that dials. */
    Peer accept() throws IOException {
        return new Peer(server.accept());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** The daemon's end of a connection. */
    static final class Peer implements Closeable {

        private final Socket socket;
        private final BufferedReader reader;

        private Peer(Socket socket) throws IOException {
            this.socket = socket;
            socket.setSoTimeout(PATIENCE_MILLIS);
            reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** Returns everything up to a line with the given text. */
        String readUntil(String text) throws IOException {
            StringBuilder read = new StringBuilder();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                read.append(line).append('\n');
                if (line.contains(text)) {
                    return read.toString();
                }
            }
            throw new AssertionError("no '" + text + "' in: " + read);
        }

        /** Waits until the plugin hangs up. */
        void awaitEnd() throws IOException {
            String line = reader.readLine();
            while (line != null) {
                line = reader.readLine();
            }
        }

        void write(String line) throws IOException {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
