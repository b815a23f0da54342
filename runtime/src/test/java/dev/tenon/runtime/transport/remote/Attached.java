package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.TestPlugin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/** A plugin that attaches itself, on a thread of its own, with little patience. */
final class Attached implements AutoCloseable {

    static final String KEY = "7d5ac2f0-key";

    static final RemoteTimings QUICK = new RemoteTimings(
            Duration.ofSeconds(10),
            Duration.ofMillis(300),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(300));

    final List<String> notices = new CopyOnWriteArrayList<>();
    final RemoteTransport transport;
    final Thread thread;
    private final CompletableFuture<Integer> status = new CompletableFuture<>();

    Attached(TestPlugin plugin, int port) throws Exception {
        this(plugin, port, Integer.MAX_VALUE, SocketFactory.getDefault());
    }

    Attached(TestPlugin plugin, int port, int attempts, SocketFactory sockets) throws Exception {
        Duration heartbeat = Duration.ofMillis(50);
        Settings settings = new Settings(100, Duration.ofSeconds(60), heartbeat, Duration.ofSeconds(1));
        transport = new RemoteTransport(new RemotePlugin(
                new RemoteSettings("127.0.0.1", port, Secret.of(KEY), attempts),
                Registration.of(plugin, Path.of("no such folder")),
                new Sessions(plugin, settings),
                heartbeat,
                QUICK,
                sockets,
                notices::add));
        thread = new Thread(() -> status.complete(transport.serve()), "attached");
        thread.start();
    }

    /** Waits until it has given up or is closed. */
    int status() {
        return status.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Waits for a notice with the given text. */
    void awaitNotice(String text) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (notices.stream().noneMatch(notice -> notice.contains(text))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no notice of '" + text + "' in " + notices);
            }
            Thread.sleep(5);
        }
    }

    @Override
    public void close() {
        transport.close();
        status();
    }
}
