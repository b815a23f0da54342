package dev.tenon.runtime;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.rehearsal.Rehearsal;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.EnvFile;
import dev.tenon.runtime.transport.StartException;
import dev.tenon.runtime.transport.StdioTransport;
import dev.tenon.runtime.transport.remote.RemoteTransport;
import dev.tenon.runtime.transport.serverless.ServerlessTransport;
import java.nio.file.Path;
import java.util.Map;

/** Starts a plugin that nobody installed, by a developer or in a container, or whose variables a {@code .env} file completes. */
final class Launch {

    private Launch() {}

    static void run(Plugin plugin, Map<String, String> variables) {
        try {
            Map<String, String> environment = EnvFile.complete(variables, Path.of(PluginRunner.ENV_FILE));
            String method =
                    environment.getOrDefault(PluginRunner.INSTALL_METHOD, "").strip();
            switch (method) {
                case "", "local" -> StdioTransport.run(plugin, Settings.of(environment));
                case Rehearsal.INSTALL_METHOD -> Rehearsal.run(plugin, Settings.of(environment));
                case "remote" -> RemoteTransport.run(plugin, environment);
                case "serverless" -> ServerlessTransport.run(plugin, environment);
                default ->
                    throw new StartException(PluginRunner.INSTALL_METHOD + "=" + method
                            + " is unknown: it is local, remote or serverless");
            }
        } catch (StartException e) {
            System.err.println("tenon: " + e.getMessage());
            System.exit(1);
        }
    }
}
