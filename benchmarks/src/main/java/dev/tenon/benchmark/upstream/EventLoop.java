package dev.tenon.benchmark.upstream;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/** One thread that serves all connections and wakes those whose next piece of text is due. */
final class EventLoop {

    private static final int BACKLOG = 4096;

    private final Selector selector = Selector.open();
    private final ServerSocketChannel server = ServerSocketChannel.open();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>(Comparator.comparingLong(Timer::due));
    private final Answers answers = new Answers();

    /** A connection that has something to do at a time of {@link #now()}. */
    private record Timer(long due, Connection connection) {}

    EventLoop() throws IOException {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
    }

    int port() throws IOException {
        return ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    /** Wakes a connection at a time of {@link #now()}. */
    void at(long due, Connection connection) {
        timers.add(new Timer(due, connection));
    }

    /** Returns the time, in nanoseconds since some moment. */
    static long now() {
        return System.nanoTime();
    }

    /** Serves for ever. */
    void run() throws IOException {
        while (true) {
            long wait = wake();
            if (wait == 0) {
                selector.select(this::serve);
            } else {
                selector.select(this::serve, wait);
            }
        }
    }

    /** Wakes whoever is due; returns the milliseconds until somebody is, 0 if nobody will be. */
    private long wake() {
        while (true) {
            Timer next = timers.peek();
            if (next == null) {
                return 0;
            }
            long left = next.due() - now();
            if (left > 0) {
                return Math.max(1, TimeUnit.NANOSECONDS.toMillis(left));
            }
            timers.remove();
            next.connection().tick(next.due());
        }
    }

    private void serve(SelectionKey key) {
        if (key.attachment() instanceof Connection connection) {
            connection.ready();
        } else {
            accept();
        }
    }

    private void accept() {
        try {
            SocketChannel channel = server.accept();
            while (channel != null) {
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                answers.connected();
                SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
                key.attach(new Connection(key, channel, this, answers));
                channel = server.accept();
            }
        } catch (IOException e) {
            System.err.println("upstream: a connection was lost before it was served: " + e);
        }
    }
}
