package dev.tenon.testkit;

/** A session that was expected to succeed ended with an error. */
public final class PluginErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PluginError error;

    PluginErrorException(PluginError error) {
        super(error.type() + ": " + error.message());
        this.error = error;
    }

    /** Returns the error. */
    public PluginError error() {
        return error;
    }
}
