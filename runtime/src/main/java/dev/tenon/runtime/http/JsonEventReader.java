package dev.tenon.runtime.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON documents of an OpenAI-shaped event stream. It is more tolerant than the standard where servers are known to be
 * sloppy (events separated by one line end, no line end behind the last event, no {@code [DONE]}), and strict where tolerance would
 * report a broken stream as success.
 */
public final class JsonEventReader {

    JsonEventReader(UpstreamResponse response) {}

    /**
     * Returns the next document, or null behind {@code [DONE]} or the end of the stream.
     *
     * @throws dev.tenon.runtime.error.InvokeException if the document is an error ({@link UpstreamResponse#requireNoError}), is no
     *     JSON object, if the stream is cut or silent for too long, or if it ends without any element in {@code choices}
     */
    public @Nullable Map<String, @Nullable Object> next() {
        throw new UnsupportedOperationException();
    }
}
