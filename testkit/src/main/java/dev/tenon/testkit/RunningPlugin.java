package dev.tenon.testkit;

/** A plugin under test, from its start until it is closed. */
public sealed interface RunningPlugin extends AutoCloseable permits PluginProcess, InProcessPlugin {

    /** Returns what speaks to the plugin. */
    PluginClient client();

    /** Sends a request and waits for its answer. */
    default Answer call(PluginRequest request) {
        return client().call(request);
    }

    /** Sends a request. */
    default PluginSession start(PluginRequest request) {
        return client().start(request);
    }

    /**
     * Ends the requests and waits for the plugin to end.
     *
     * @throws IllegalStateException if it does not within ten seconds
     */
    @Override
    void close();
}
