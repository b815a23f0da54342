package dev.tenon.runtime.http;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the WHATWG standard says, each as soon as its last byte is there.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation">the standard</a>
 */
public final class SseReader {

    /** Reads events from the given bytes; closing them stays with the caller. */
    public SseReader(InputStream bytes) {}

    /**
     * Returns the next event, or null at the end of the stream. An event that the end cuts off is dropped.
     *
     * @throws dev.tenon.runtime.error.InvokeConnectionException if the stream is cut or silent for too long
     * @throws dev.tenon.runtime.error.InvokeServerUnavailableException if an event is larger than 16 MiB
     */
    public @Nullable SseEvent next() {
        throw new UnsupportedOperationException();
    }
}
