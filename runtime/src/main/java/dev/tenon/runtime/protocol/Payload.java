package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the data of a message. */
@FunctionalInterface
public interface Payload {

    /** Writes one JSON value. */
    void write(JsonGenerator out) throws IOException;
}
