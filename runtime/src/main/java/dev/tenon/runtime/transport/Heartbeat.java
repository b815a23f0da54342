package dev.tenon.runtime.transport;

import dev.tenon.runtime.session.Channel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells the daemon that the plugin lives; needs nothing that could be busy or not loaded yet. */
public final class Heartbeat {

    private static final byte[] FRAME =
            "{\"event\":\"heartbeat\",\"session_id\":null,\"data\":{}}\n".getBytes(StandardCharsets.US_ASCII);

    private final Channel channel;
    private final long millis;
    private final Thread thread = new Thread(this::beat, "tenon-heartbeat");

    /** Beats on the channel, once in each interval. */
    public Heartbeat(Channel channel, Duration interval) {
        this.channel = channel;
        this.millis = interval.toMillis();
        thread.setDaemon(true);
    }

    /** Writes the first one, by which the daemon knows that the plugin is ready, and goes on with it in the background. */
    public void start() {
        channel.write(FRAME);
        thread.start();
    }

    /** Ends it, with its channel. */
    public void stop() {
        thread.interrupt();
    }

    private void beat() {
        try {
            while (true) {
                Thread.sleep(millis);
                channel.write(FRAME);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
