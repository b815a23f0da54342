package dev.tenon.runtime.transport;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.session.Channel;
import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.session.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Speaks with the daemon over any two streams, and leaves the JVM as it is: its standard streams, its logging and its end. */
public final class StreamTransport {

    private StreamTransport() {}

    /**
     * Serves until the requests end and running sessions are answered.
     *
     * @throws IOException if the requests cannot be read
     */
    public static void serve(Plugin plugin, Settings settings, InputStream requests, OutputStream answers)
            throws IOException {
        Channel channel = new StreamChannel(answers, () -> {});
        Heartbeat heartbeat = new Heartbeat(channel, settings.heartbeat());
        heartbeat.start();
        try {
            Sessions sessions = new Sessions(plugin, settings);
            StdioTransport.accept(requests, channel, sessions);
            sessions.stop(settings.drain());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            heartbeat.stop();
        }
    }
}
