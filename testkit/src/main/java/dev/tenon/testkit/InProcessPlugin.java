package dev.tenon.testkit;

import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.glue.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.TimeUnit;

/**
 * A plugin that runs in this JVM, where a debugger and a coverage tool see it. It is spoken to in the lines of the protocol, as a process
 * would be; what it prints and logs goes where the tests' own output goes.
 */
public final class InProcessPlugin implements RunningPlugin {

    private static final long STOP_SECONDS = 10;

    private final PluginClient client;
    private final Thread server;

    private InProcessPlugin(Plugin plugin, Pipe requests, Pipe answers) {
        // Not piped streams of java.io: these break when the thread that wrote last has ended, and each session is a
        // thread.
        InputStream in = Channels.newInputStream(requests.source());
        OutputStream out = Channels.newOutputStream(answers.sink());
        this.client =
                new PluginClient(Channels.newInputStream(answers.source()), Channels.newOutputStream(requests.sink()));
        this.server = new Thread(() -> serve(plugin, in, out), "tenon-testkit-plugin");
        server.setDaemon(true);
        server.start();
    }

    /** Starts the plugin; the author's objects are made with its first session. */
    public static InProcessPlugin start(Plugin plugin) {
        try {
            return new InProcessPlugin(plugin, Pipe.open(), Pipe.open());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the streams to the plugin", e);
        }
    }

    @Override
    public PluginClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        try {
            server.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (server.isAlive()) {
            server.interrupt();
            throw new IllegalStateException(
                    "the plugin still answers " + STOP_SECONDS + " s after the end of its requests");
        }
    }

    private static void serve(Plugin plugin, InputStream in, OutputStream out) {
        try (in;
                out) {
            PluginRunner.serve(plugin, in, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the plugin cannot be served", e);
        }
    }
}
