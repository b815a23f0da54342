package dev.tenon.benchmark.floor;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers {@code invoke_llm} by copying each event of the upstream's stream into one frame, over a socket of its own and without knowing
 * JSON, and everything else by {@code true}.
 */
public final class Relay {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    private Relay() {}

    /** Answers until standard input ends. */
    public static void main(String[] args) throws IOException {
        new Relay().run();
    }

    private void run() throws IOException {
        write(Heartbeat.LINE);
        Executor threads = threads();
        BufferedReader requests = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String request = line;
            threads.execute(() -> answer(request));
        }
        Runtime.getRuntime().halt(0);
    }

    /** A thread for each session: a virtual one where the JVM has them. */
    private static Executor threads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException e) {
            return Executors.newCachedThreadPool();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String request) {
        String session = "{\"event\":\"session\",\"session_id\":\"" + between(request, "\"session_id\":\"", "\"")
                + "\",\"data\":{\"type\":\"";
        try {
            if (request.contains("\"action\":\"invoke_llm\"")) {
                copy(request, session);
            } else {
                write((session + "stream\",\"data\":{\"result\":true}}}\n").getBytes(StandardCharsets.UTF_8));
            }
            write((session + "end\",\"data\":{}}}\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String request, String session) throws IOException {
        byte[] before = (session
                        + "stream\",\"data\":{\"model\":\"bench\",\"prompt_messages\":[],\"system_fingerprint\":null,"
                        + "\"delta\":{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after =
                "\",\"name\":null,\"tool_calls\":[],\"opaque_body\":null},\"usage\":null,\"finish_reason\":null}}}}\n"
                        .getBytes(StandardCharsets.UTF_8);
        int port = Integer.parseInt(between(request, "http://127.0.0.1:", "\""));
        String prompt = "chunks=" + between(request, "\"chunks=", "\"");
        try (TextStream text = new TextStream(port, prompt)) {
            for (byte[] piece = text.next(); piece != null; piece = text.next()) {
                byte[] frame = new byte[before.length + piece.length + after.length];
                System.arraycopy(before, 0, frame, 0, before.length);
                System.arraycopy(piece, 0, frame, before.length, piece.length);
                System.arraycopy(after, 0, frame, before.length + piece.length, after.length);
                write(frame);
            }
        }
    }

    private void write(byte[] frame) throws IOException {
        synchronized (out) {
            out.write(frame);
        }
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
