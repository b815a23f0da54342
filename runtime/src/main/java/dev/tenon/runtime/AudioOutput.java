package dev.tenon.runtime;

/** Takes audio, in pieces of any size as they come. Used by one thread at a time. */
public interface AudioOutput {

    /** Writes the bytes; they may be reused afterwards. */
    void write(byte[] bytes, int offset, int length);

    /** Writes all bytes. */
    default void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }
}
