package dev.tenon.runtime.glue;

/** A plugin; implemented by the generated class. */
public interface Plugin {

    /** Returns the provider's name. */
    String provider();

    /** Makes the author's objects and binds them. Called once, after the first heartbeat, not on the reading thread. */
    PluginModels models();
}
