package dev.tenon.testkit;

import dev.tenon.runtime.glue.Plugin;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts a plugin before the first test of a class, nested ones included, and stops it after the last. Registered in a static field:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PluginExtension plugin = PluginExtension.inProcess(new GatewayPlugin());
 * }</pre>
 */
public final class PluginExtension implements BeforeAllCallback, AfterAllCallback {

    private final Supplier<RunningPlugin> starter;
    private @Nullable RunningPlugin running;
    private int classes;

    private PluginExtension(Supplier<RunningPlugin> starter) {
        this.starter = starter;
    }

    /** Runs the plugin, an instance of the generated class, in the JVM of the tests. */
    public static PluginExtension inProcess(Plugin plugin) {
        return new PluginExtension(() -> InProcessPlugin.start(plugin));
    }

    /** Runs the main class of a plugin, which is the generated one, as a process with the class path of the tests. */
    public static PluginExtension process(Class<?> main, String... jvmOptions) {
        return new PluginExtension(() -> PluginProcess.java(main, jvmOptions));
    }

    /** Sends a request and waits for its answer. */
    public Answer call(PluginRequest request) {
        return plugin().call(request);
    }

    /** Sends a request. */
    public PluginSession start(PluginRequest request) {
        return plugin().start(request);
    }

    /**
     * Returns the plugin.
     *
     * @throws IllegalStateException if no test of the class is running
     */
    public synchronized RunningPlugin plugin() {
        if (running == null) {
            throw new IllegalStateException(
                    "the plugin is not running: register the extension in a static field, and ask within a test");
        }
        return running;
    }

    /** Called by JUnit: starts the plugin unless it runs for the class around this one. */
    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        if (classes == 0) {
            running = starter.get();
        }
        classes++;
    }

    /** Called by JUnit, also after a start that failed: stops the plugin when the outermost class is over. */
    @Override
    public synchronized void afterAll(ExtensionContext context) {
        if (running == null) {
            return;
        }
        classes--;
        if (classes == 0) {
            RunningPlugin last = running;
            running = null;
            last.close();
        }
    }
}
