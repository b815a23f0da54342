package dev.tenon.runtime.transport.serverless;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.session.LogConfiguration;
import dev.tenon.runtime.session.Sessions;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.MaskedPrints;
import dev.tenon.runtime.transport.StartException;
import java.time.Duration;
import java.util.Map;

/** Serves a plugin over HTTP. What is logged or printed goes to the standard streams, which belong to the platform here. */
public final class ServerlessTransport {

    private static final int OUT_OF_MEMORY = 3;

    private ServerlessTransport() {}

    /**
     * Begins to serve, and returns; the JVM ends on SIGTERM, after running sessions have been answered.
     *
     * @throws StartException if the variables do not say enough or the port is taken
     */
    public static void run(Plugin plugin, Map<String, String> environment) throws StartException {
        Settings settings = Settings.of(environment);
        ServerlessSettings serverless = ServerlessSettings.of(environment);
        System.setOut(MaskedPrints.to(System.out));
        System.setErr(MaskedPrints.to(System.err));
        LogConfiguration.install();
        Sessions sessions = new Sessions(plugin, settings);
        sessions.onFatal(() -> {
            System.err.println("tenon: out of memory");
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        });
        PluginServer server = PluginServer.start(sessions, serverless);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, settings.drain()), "tenon-shutdown"));
        System.err.println("tenon: serving http://" + serverless.host() + ":" + server.port() + "/invoke");
    }

    private static void stop(PluginServer server, Duration time) {
        try {
            int cut = server.drain(time);
            System.err.println(
                    cut == 0
                            ? "tenon: every request is answered"
                            : "tenon: " + cut + " requests were cut off after " + time.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
