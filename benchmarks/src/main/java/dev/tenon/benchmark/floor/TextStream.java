package dev.tenon.benchmark.floor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a chat, piece by piece, over a socket. Knows as much of HTTP, of server-sent events and of JSON as it takes. */
final class TextStream implements AutoCloseable {

    private static final String CONTENT = "\"content\":\"";
    private static final int BUFFER = 32 << 10;

    private final Socket socket;
    private final BufferedReader lines;

    TextStream(int port, String prompt) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        byte[] body = ("{\"model\":\"bench-llm\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\""
                        + prompt + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\ncontent-length: " + body.length + "\r\n\r\n";
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), BUFFER);
    }

    /** Returns the next piece that is not empty, as it is spelled in JSON; null at the end. */
    byte @Nullable [] next() throws IOException {
        for (String line = lines.readLine(); line != null && !line.equals("data: [DONE]"); line = lines.readLine()) {
            int start = line.indexOf(CONTENT) + CONTENT.length();
            if (start >= CONTENT.length() && line.charAt(start) != '"') {
                return line.substring(start, line.indexOf('"', start)).getBytes(StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
