package dev.tenon.runtime.session;

/** Where frames go. Used by all sessions at once. */
public interface Channel {

    /** Writes a whole frame, not interleaved with any other; blocks while the other end does not take it. */
    void write(byte[] frame);
}
