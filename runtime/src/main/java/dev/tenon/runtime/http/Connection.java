package dev.tenon.runtime.http;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A connection to a server, and what was received over it and is not read yet. One call at a time uses it; anybody may close it, which
 * breaks what that call waits for.
 */
final class Connection implements Closeable {

    private static final int BUFFER = 8 << 10;

    private final Route route;
    private final SocketChannel channel;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long received;
    private Supplier<Duration> patience = () -> Duration.ZERO;

    /**
     * @param channel what is closed: a TLS socket would want to say farewell first, and may wait with that
     * @param socket what is read and written: that of the channel, or TLS over it
     */
    Connection(Route route, SocketChannel channel, Socket socket) throws IOException {
        this.route = route;
        this.channel = channel;
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    Route route() {
        return route;
    }

    /** Says how long a read may wait; asked anew before each one. */
    void patience(Supplier<Duration> limit) {
        this.patience = limit;
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** Returns how many bytes have come since the connection was made. */
    long received() {
        return received;
    }

    /** Returns how many bytes can be read without waiting. */
    int buffered() {
        return end - position;
    }

    /** Returns whether that many line ends can be read without waiting. */
    boolean hasLines(int count) {
        int found = 0;
        for (int i = position; i < end && found < count; i++) {
            found += buffer[i] == '\n' ? 1 : 0;
        }
        return found == count;
    }

    /**
     * Returns the next line without its end.
     *
     * @throws EOFException if the connection ends before the line does
     * @throws ProtocolException if the line is longer than the limit, in bytes
     */
    String line(int limit) throws IOException {
        String line = "";
        while (true) {
            if (position == end && !fill()) {
                throw new EOFException("the connection was closed");
            }
            int from = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            line += new String(buffer, from, position - from, StandardCharsets.ISO_8859_1);
            if (line.length() > limit) {
                throw new ProtocolException("a line of HTTP is longer than " + limit + " bytes");
            }
            if (position < end) {
                position++;
                return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            }
        }
    }

    /** Reads what is there, and waits only if that is nothing; -1 at the end. */
    int read(byte[] target, int offset, int length) throws IOException {
        if (position == end) {
            if (length >= BUFFER) {
                return receive(target, offset, length);
            }
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, end - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = 0;
        end = Math.max(0, receive(buffer, 0, BUFFER));
        return end > 0;
    }

    private int receive(byte[] target, int offset, int length) throws IOException {
        Duration limit = patience.get();
        if (limit.isZero() || limit.isNegative()) {
            throw new SocketTimeoutException();
        }
        // one more, because 0 means for ever
        socket.setSoTimeout((int) Math.min(TimeUnit.DAYS.toMillis(1), limit.toMillis() + 1));
        int count = in.read(target, offset, length);
        received += Math.max(0, count);
        return count;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // it is gone, which is what was wanted
        }
    }
}
