package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.protocol.Envelope;
import dev.tenon.runtime.transport.Heartbeat;
import dev.tenon.runtime.transport.LineReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One connection to the daemon, from the first byte to the last. One thread reads from its beginning, because a refusal can be lost to a
 * failing write; another registers, beats once that is done, and sees whether the daemon keeps quiet, which is all the consent it gives.
 */
final class Connection {

    private static final int MOST_SAID = 16 << 10;

    private final RemotePlugin plugin;
    private final Runnable onRegistered;
    private final Socket socket;
    private final SocketChannel channel;
    private final Heartbeat heartbeat;
    private final StringBuilder said = new StringBuilder();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicBoolean registered = new AtomicBoolean();
    private volatile boolean renewing;

    private Connection(RemotePlugin plugin, Runnable onRegistered, Socket socket) throws IOException {
        this.plugin = plugin;
        this.onRegistered = onRegistered;
        this.socket = socket;
        this.channel = new SocketChannel(socket.getOutputStream(), this::broken);
        this.heartbeat = new Heartbeat(channel, plugin.heartbeat());
    }

    /**
     * Connects.
     *
     * @param onRegistered called when the daemon has taken the registration
     * @throws IOException with a text for the user if there is nobody
     */
    static Connection open(RemotePlugin plugin, Runnable onRegistered) throws IOException {
        RemoteSettings settings = plugin.settings();
        Socket socket = plugin.sockets().createSocket();
        try {
            socket.setKeepAlive(true);
            socket.setTcpNoDelay(true);
            InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
            socket.connect(address, (int) plugin.timings().connect().toMillis());
            return new Connection(plugin, onRegistered, socket);
        } catch (IOException e) {
            socket.close();
            String reason = e instanceof UnknownHostException ? "unknown host" : String.valueOf(e.getMessage());
            throw new IOException("cannot connect to " + settings.address() + ": " + reason, e);
        }
    }

    /**
     * Registers, and answers until the connection ends.
     *
     * @param renew whether to close it after a while, so that the plugin registers once more
     */
    Ending serve(boolean renew) throws InterruptedException {
        Thread registrar = new Thread(() -> register(renew), "tenon-registration");
        registrar.setDaemon(true);
        registrar.start();
        Ending.Kind kind = read();
        ended.countDown();
        plugin.sessions().cancel(channel);
        closeSocket();
        registrar.join();
        heartbeat.stop();
        channel.close();
        return new Ending(renewing ? Ending.Kind.RENEWED : kind, registered.get(), said.toString());
    }

    private Ending.Kind read() {
        try {
            read(new LineReader(socket.getInputStream()));
            return Ending.Kind.CLOSED;
        } catch (IOException e) {
            // A reset comes from a daemon that has closed. Whatever else it is, the network says it, and to us alone.
            return "Connection reset".equals(e.getMessage()) ? Ending.Kind.CLOSED : Ending.Kind.SILENT;
        }
    }

    private void read(LineReader lines) throws IOException {
        try {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (line[0] == '{') {
                    consent();
                    plugin.sessions().accept(line, channel);
                } else {
                    hear(new String(line, StandardCharsets.UTF_8));
                }
            }
        } catch (OutOfMemoryError e) {
            plugin.sessions().outOfMemory(Envelope.sessionIdOf(lines.unread()), channel);
            throw e;
        }
    }

    /** Everything but messages is meant for people. */
    private void hear(String line) {
        String text = line.replace(plugin.settings().key().reveal(), "***");
        if (said.length() < MOST_SAID) {
            said.append(said.isEmpty() ? "" : "\n").append(text);
            plugin.notices().accept(plugin.settings().address() + " says: " + text);
        }
    }

    private void register(boolean renew) {
        try {
            plugin.registration()
                    .writeTo(socket.getOutputStream(), plugin.settings().key());
        } catch (IOException e) {
            broken();
            return;
        }
        heartbeat.start();
        if (!ends(plugin.timings().ready())) {
            consent();
        }
        if (renew && !ends(plugin.timings().renewal())) {
            renewing = true;
            close();
        }
    }

    private void consent() {
        if (registered.compareAndSet(false, true)) {
            onRegistered.run();
        }
    }

    /** Nothing can be written any more. What the daemon said before may still be on its way. */
    private void broken() {
        if (broken.compareAndSet(false, true)) {
            Thread closer = new Thread(
                    () -> {
                        if (!ends(plugin.timings().lastWord())) {
                            closeSocket();
                        }
                    },
                    "tenon-closer");
            closer.setDaemon(true);
            closer.start();
        }
    }

    /**
     * Closes our side and waits until the daemon has closed its own. Before that it takes the next connection for a second plugin of the
     * same name, and removes both when this one ends.
     */
    void close() {
        if (ends(Duration.ZERO)) {
            return;
        }
        try {
            socket.shutdownOutput();
            ends(plugin.timings().closing());
        } catch (IOException e) {
            plugin.notices().accept("the connection ended while it was closed: " + e.getMessage());
        } finally {
            closeSocket();
        }
    }

    /** Returns whether the daemon's side ends within the time. */
    private boolean ends(Duration time) {
        try {
            return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void closeSocket() {
        try {
            socket.close();
        } catch (IOException e) {
            plugin.notices().accept("closing the connection failed: " + e.getMessage());
        }
    }
}
