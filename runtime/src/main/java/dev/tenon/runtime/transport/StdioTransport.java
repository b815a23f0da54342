package dev.tenon.runtime.transport;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.protocol.Envelope;
import dev.tenon.runtime.session.Channel;
import dev.tenon.runtime.session.LogConfiguration;
import dev.tenon.runtime.session.LogEvents;
import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.session.Settings;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks with the daemon over the standard streams of the process. */
public final class StdioTransport {

    private static final int BROKEN = 1;
    private static final int OUT_OF_MEMORY = 3;
    private static final Duration LONGEST_AFTER_SIGNAL = Duration.ofSeconds(10);

    private StdioTransport() {}

    /**
     * Serves until standard input ends and running sessions are answered, then ends the JVM. A signal ends it in the same way, after ten
     * seconds at most.
     */
    public static void run(Plugin plugin, Settings settings) {
        Channel channel = new StreamChannel(
                new FileOutputStream(FileDescriptor.out),
                () -> Runtime.getRuntime().halt(BROKEN));
        LineOutputStream printed = new LineOutputStream(LogEvents::printed);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        PrintStream stderr = System.err;
        System.setErr(MaskedPrints.to(stderr));
        LogConfiguration.install();
        new Heartbeat(channel, settings.heartbeat()).start();
        LogEvents.install(channel);
        Sessions sessions = new Sessions(plugin, settings);
        sessions.onFatal(() -> {
            stderr.println("out of memory");
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        });
        Duration afterSignal = shorter(settings.drain(), LONGEST_AFTER_SIGNAL);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sessions, afterSignal, printed), "tenon-shutdown"));
        int status = serve(new FileInputStream(FileDescriptor.in), channel, sessions, stderr);
        stop(sessions, settings.drain(), printed);
        // No hooks: what runs still has had its time.
        Runtime.getRuntime().halt(status);
    }

    private static int serve(InputStream in, Channel channel, Sessions sessions, PrintStream stderr) {
        try {
            accept(in, channel, sessions);
            return 0;
        } catch (IOException e) {
            stderr.println("cannot read requests: " + e.getMessage());
            return BROKEN;
        }
    }

    /** Hands each line to the sessions until there are no more. */
    static void accept(InputStream requests, Channel channel, Sessions sessions) throws IOException {
        LineReader lines = new LineReader(requests);
        try {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                sessions.accept(line, channel);
            }
        } catch (OutOfMemoryError e) {
            sessions.outOfMemory(Envelope.sessionIdOf(lines.unread()), channel);
            throw e;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void stop(Sessions sessions, Duration time, LineOutputStream printed) {
        try {
            sessions.stop(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        printed.complete();
        LogEvents.drain();
    }
}
