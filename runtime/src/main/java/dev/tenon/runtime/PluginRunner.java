package dev.tenon.runtime;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.StdioTransport;
import dev.tenon.runtime.transport.StreamTransport;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Runs a plugin; what the generated {@code main} calls. */
public final class PluginRunner {

    /** Names the transport. */
    static final String INSTALL_METHOD = "INSTALL_METHOD";

    /** Supplies variables that the environment lacks, from the working directory. */
    static final String ENV_FILE = ".env";

    private PluginRunner() {}

    /**
     * Serves the transport that the variable {@code INSTALL_METHOD} names until it ends, then ends the JVM: {@code local} (if it is not
     * set) over standard streams, {@code remote} attached to a running Dify, {@code serverless} over HTTP. Ends the JVM with status 1 and a
     * text on standard error when the variables do not say enough. A file {@code .env} in the working directory supplies variables that the
     * environment lacks.
     */
    public static void run(Plugin plugin) {
        Map<String, String> environment = System.getenv();
        if ("local".equals(environment.get(INSTALL_METHOD)) && !new File(ENV_FILE).exists()) {
            // The way of an installed plugin: nothing is loaded that it does not need before it says that it lives.
            StdioTransport.run(plugin, Settings.of(environment));
        } else {
            Launch.run(plugin, environment);
        }
    }

    /**
     * Serves the protocol of the standard streams over two other ones, inside of a JVM that goes on living. Returns when the requests have
     * ended and running sessions are answered; what runs a minute after that end is answered with an error. What the plugin prints or logs
     * goes where the JVM sends it.
     *
     * @param requests what the daemon writes
     * @param answers where the daemon reads; stays open
     * @throws IOException if the requests cannot be read
     */
    public static void serve(Plugin plugin, InputStream requests, OutputStream answers) throws IOException {
        StreamTransport.serve(plugin, Settings.of(Map.of()), requests, answers);
    }
}
