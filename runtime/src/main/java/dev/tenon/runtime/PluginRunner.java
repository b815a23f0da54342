package dev.tenon.runtime;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.StdioTransport;
import java.util.Map;

/** Runs a plugin; what the generated {@code main} calls. */
public final class PluginRunner {

    private PluginRunner() {}

    /**
     * Serves the transport that the environment asks for ({@code INSTALL_METHOD}, {@code local} when it is not set) until it ends, then
     * ends the JVM. Ends it with status 1 when the environment asks for another one.
     */
    public static void run(Plugin plugin) {
        Map<String, String> environment = System.getenv();
        String method = environment.getOrDefault("INSTALL_METHOD", "local");
        if (!method.isBlank() && !method.strip().equals("local")) {
            System.err.println("INSTALL_METHOD=" + method + ": this plugin can be installed by the method local only"
                    + " (remote debugging and serverless are not built in)");
            System.exit(1);
        }
        StdioTransport.run(plugin, Settings.of(environment));
    }
}
