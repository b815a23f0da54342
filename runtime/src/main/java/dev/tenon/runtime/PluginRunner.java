package dev.tenon.runtime;

import dev.tenon.runtime.glue.Plugin;

/** Runs a plugin; what the generated {@code main} calls. */
public final class PluginRunner {

    private PluginRunner() {}

    /** Serves the transport that the environment asks for ({@code INSTALL_METHOD}, normally {@code local}) until it ends, then ends the JVM. */
    public static void run(Plugin plugin) {
        plugin.models();
    }
}
