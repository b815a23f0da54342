package dev.tenon.it.transport;

import dev.tenon.testkit.PluginClient;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A debugging port that takes whatever registers there, one connection after the other. */
public final class DebugPort implements Closeable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private @Nullable Socket current;

    /** Listens on a port of its own. */
    public DebugPort() throws IOException {
        server.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Returns where it is. */
    public int port() {
        return server.getLocalPort();
    }

    /** Takes the next connection and returns the messages of its registration. */
    public List<String> register() throws IOException {
        List<String> messages = new ArrayList<>();
        accept();
        do {
            messages.add(readLine());
        } while (!messages.get(messages.size() - 1).startsWith("{\"type\":\"end\""));
        return messages;
    }

    /** Takes the next connection. */
    public void accept() throws IOException {
        Socket accepted = server.accept();
        accepted.setSoTimeout(PATIENCE_MILLIS);
        current = accepted;
    }

    /** Reads a line and nothing behind it, so that others can go on. */
    public String readLine() throws IOException {
        InputStream in = socket().getInputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection ended in a line: " + line.toString(StandardCharsets.UTF_8));
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Writes lines. */
    public void write(List<String> lines) throws IOException {
        for (String line : lines) {
            socket().getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns what speaks to the plugin that has registered. */
    public PluginClient client() throws IOException {
        socket().setSoTimeout(0);
        return new PluginClient(socket().getInputStream(), socket().getOutputStream());
    }

    /** Ends the connection. */
    public void hangUp() throws IOException {
        socket().close();
    }

    private Socket socket() {
        if (current == null) {
            throw new IllegalStateException("nobody has connected");
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
        server.close();
    }
}
