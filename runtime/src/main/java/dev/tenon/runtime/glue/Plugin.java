package dev.tenon.runtime.glue;

import java.io.InputStream;
import java.util.Optional;

/** A plugin; implemented by the generated class. */
public interface Plugin {

    /** Returns the provider's name. */
    String provider();

    /** Makes the author's objects and binds them. Called once, after the first heartbeat, not on the reading thread. */
    PluginModels models();

    /**
     * Opens a resource that lies beside the plugin's classes, such as an icon. Generated plugins ask for it themselves, because resources
     * of a module are closed to others.
     *
     * @param path from the root of the class path, with {@code /}
     */
    default Optional<InputStream> resource(String path) {
        return Optional.ofNullable(getClass().getResourceAsStream("/" + path));
    }
}
