package dev.tenon.runtime.transport;

/** Says to the user why a plugin cannot start: what is wrong, and what would be right. */
public final class StartException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the text for the user. */
    public StartException(String message) {
        super(message);
    }
}
