package dev.tenon.runtime.session;

/** Where frames go. Used by all sessions at once, unless it is the channel of a single one. */
public interface Channel {

    /**
     * Writes a whole frame, not interleaved with any other; blocks while the other end does not take it. What cannot be written any more is
     * dropped.
     */
    void write(byte[] frame);

    /** Writes the frame that ends a session. Called once for each session, whether or not its channel is still there. */
    default void end(byte[] frame) {
        write(frame);
    }
}
