package dev.tenon.runtime.transport.remote;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The debugging port of a daemon that does, connection by connection, what a test says; the last script serves all further ones. */
final class ScriptedDaemon implements Closeable {

    /** What is done with one connection, which is closed afterwards. */
    interface Script {
        void serve(Peer peer) throws Exception;
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Script> scripts;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Semaphore connections = new Semaphore(0);

    ScriptedDaemon(Script... scripts) throws IOException {
        this.scripts = List.of(scripts);
        Thread thread = new Thread(this::accept, "scripted-daemon");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Waits until a connection that was not waited for yet has come to its end. */
    void awaitServed() throws InterruptedException {
        if (!connections.tryAcquire(30, TimeUnit.SECONDS)) {
            throw new AssertionError("no connection", failures.peek());
        }
    }

    /** Returns how many connections have come to their end and were not waited for. */
    int served() {
        return connections.availablePermits();
    }

    private void accept() {
        for (int number = 0; !server.isClosed(); number++) {
            Script script = scripts.get(Math.min(number, scripts.size() - 1));
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> serve(script, socket), "scripted-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                if (!server.isClosed()) {
                    failures.add(e);
                }
            }
        }
    }

    private void serve(Script script, Socket socket) {
        try (socket) {
            script.serve(new Peer(socket));
        } catch (Exception | AssertionError e) {
            failures.add(e);
        } finally {
            connections.release();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (!failures.isEmpty()) {
            throw new AssertionError("a script failed", failures.peek());
        }
    }

    /** The daemon's end of a connection. */
    static final class Peer {

        private final Socket socket;
        private final BufferedReader reader;

        Peer(Socket socket) throws IOException {
            this.socket = socket;
            this.reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            socket.setSoTimeout(30_000);
        }

        /** Reads a line, null at the end. */
        String read() throws IOException {
            return reader.readLine();
        }

        /** Reads the given number of lines. */
        List<String> read(int count) throws IOException {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lines.add(read());
            }
            return lines;
        }

        /** Reads all registration messages. */
        List<String> registration() throws IOException {
            List<String> lines = new ArrayList<>();
            do {
                lines.add(read());
            } while (!lines.get(lines.size() - 1).equals("{\"type\":\"end\",\"data\":{}}"));
            return lines;
        }

        /** Reads until a line has the given text; returns all lines with it. */
        List<String> readUntil(String text) throws IOException {
            List<String> lines = new ArrayList<>();
            do {
                lines.add(read());
            } while (!lines.get(lines.size() - 1).contains(text));
            return lines;
        }

        void write(String line) throws IOException {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        /** Waits for the end of what the plugin writes. */
        void awaitEnd() throws IOException {
            for (String line = read(); line != null; line = read()) {
                if (line.isEmpty()) {
                    throw new AssertionError("an empty line");
                }
            }
        }
    }
}
