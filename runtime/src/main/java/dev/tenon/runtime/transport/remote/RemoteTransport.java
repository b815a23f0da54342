package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.session.LogConfiguration;
import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.MaskedPrints;
import dev.tenon.runtime.transport.StartException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Attaches a plugin to a running Dify, and attaches it again whenever the connection is lost. */
public final class RemoteTransport {

    private static final int GIVEN_UP = 1;
    private static final int WRONG_SETTINGS = 2;
    private static final int OUT_OF_MEMORY = 3;

    private final RemotePlugin plugin;
    private final BackOff backOff;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Connection connection;
    private boolean introduced;

    RemoteTransport(RemotePlugin plugin) {
        this.plugin = plugin;
        this.backOff =
                new BackOff(plugin.timings().firstDelay(), plugin.timings().longestDelay(), new Random());
    }

    /**
     * Attaches a plugin.
     *
     * @param notices takes what the developer should know, line by line
     * @throws StartException if its declarations or icons cannot be found
     */
    public RemoteTransport(
            Plugin plugin, Sessions sessions, Duration heartbeat, RemoteSettings remote, Consumer<String> notices)
            throws StartException {
        this(new RemotePlugin(
                remote,
                Registration.of(plugin, Path.of("_assets")),
                sessions,
                heartbeat,
                RemoteTimings.STANDARD,
                SocketFactory.getDefault(),
                notices));
    }

    /**
     * Serves until the JVM is ended from outside; ends it with status 1 when the daemon refuses the plugin for good, and
     * with status 2 when it refuses every plugin that has this address and key.
     *
     * @throws StartException if the variables do not say enough, or something of the plugin is missing
     */
    public static void run(Plugin plugin, Map<String, String> environment) throws StartException {
        Settings settings = Settings.of(environment);
        RemoteSettings remote = RemoteSettings.of(environment);
        Sessions sessions = new Sessions(plugin, settings);
        sessions.onFatal(() -> {
            System.err.println("tenon: out of memory");
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        });
        RemoteTransport transport = new RemoteTransport(
                plugin, sessions, settings.heartbeat(), remote, line -> System.err.println("tenon: " + line));
        System.setErr(MaskedPrints.to(System.err));
        System.setOut(System.err); // one stream for people keeps the order of what they read
        LogConfiguration.install();
        Runtime.getRuntime().addShutdownHook(new Thread(transport::close, "tenon-shutdown"));
        System.exit(transport.serve());
    }

    /** Serves until it is closed (0), or has given up what another plugin may be allowed (1) or none will (2). */
    public int serve() {
        try {
            boolean renew = false;
            while (true) {
                Ending ending = attempt(renew);
                if (isClosed(Duration.ZERO)) {
                    return 0;
                }
                if (ending.registered()) {
                    backOff.reset();
                }
                Refusal refusal = refusal(ending);
                if (refusal != null && refusal.isFinal()) {
                    return refusal.isOfTheSettings() ? WRONG_SETTINGS : GIVEN_UP;
                }
                if (isHopeless(ending)) {
                    return GIVEN_UP;
                }
                Duration delay = backOff.next();
                plugin.notices().accept(reason(ending) + "; connecting again in " + delay.toMillis() / 1000.0 + " s");
                if (isClosed(delay)) {
                    return 0;
                }
                // Owed until it is done: the next connection may fail, or be refused, before it comes to that.
                renew = ending.kind() == Ending.Kind.SILENT || (renew && ending.kind() != Ending.Kind.RENEWED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            return 0;
        }
    }

    private Ending attempt(boolean renew) throws InterruptedException {
        try {
            Connection opened = Connection.open(plugin, this::registered);
            connection = opened;
            return opened.serve(renew);
        } catch (IOException e) {
            return new Ending(Ending.Kind.UNREACHABLE, false, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Refusal refusal(Ending ending) {
        Refusal refusal = ending.kind() == Ending.Kind.UNREACHABLE ? null : Refusal.of(ending.said());
        if (refusal != null) {
            plugin.notices().accept("refused: " + refusal.cause());
        }
        return refusal;
    }

    private boolean isHopeless(Ending ending) {
        if (backOff.attempts() + 1 < plugin.settings().attempts()) {
            return false;
        }
        plugin.notices()
                .accept(reason(ending) + "; giving up after "
                        + plugin.settings().attempts() + " attempts, because nobody seems to watch (CI is set)");
        return true;
    }

    private String reason(Ending ending) {
        return switch (ending.kind()) {
            case UNREACHABLE -> ending.said();
            case CLOSED -> plugin.settings().address() + " closed the connection";
            case SILENT -> "the connection to " + plugin.settings().address() + " broke";
            case RENEWED ->
                "registering once more, because Dify removes the plugin when it notices the broken connection";
        };
    }

    private void registered() {
        String identity = plugin.registration().identity();
        if (introduced) {
            plugin.notices().accept("attached again: " + identity);
            return;
        }
        introduced = true;
        plugin.notices().accept("attached to " + plugin.settings().address() + ": " + identity);
        plugin.registration().summary().forEach(plugin.notices());
        plugin.notices()
                .accept(
                        "  if a plugin of this author and name is installed there, or attached by somebody else, Dify goes on"
                                + " calling that one; name yours differently while you debug it");
    }

    /** Returns whether the transport is closed within the time. */
    private boolean isClosed(Duration time) throws InterruptedException {
        return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Detaches the plugin, so that Dify knows at once. */
    public void close() {
        closed.countDown();
        Connection current = connection;
        if (current != null) {
            current.close();
        }
    }
}
