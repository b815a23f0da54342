package dev.tenon.toolkit.debug;

/** Why a plugin cannot be attached, or is not attached any more, in words for its author. */
public final class DebugException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Makes one with a text without a final stop. */
    public DebugException(String message) {
        super(message);
    }
}
