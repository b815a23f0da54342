package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenon.runtime.service.WireError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Makes the lines that go to the daemon, each one JSON object and its line end. Every message has its data, because the daemon loses one
 * without.
 */
public final class Frames {

    /**
     * The longest line that is written: the daemon kills the process for one of more than 5 242 879 bytes and its end, and every
     * session in it hangs.
     */
    public static final int LONGEST = 5_242_000;

    private Frames() {}

    /** Returns a result of a session. */
    public static byte[] stream(String sessionId, Payload payload) {
        return session(sessionId, "stream", payload);
    }

    /** Returns the end of a session. */
    public static byte[] end(String sessionId) {
        return session(sessionId, "end", out -> {
            out.writeStartObject();
            out.writeEndObject();
        });
    }

    /** Returns the error of a session; old versions of Dify read its text from {@code args.description}. */
    public static byte[] error(String sessionId, WireError error) {
        return session(sessionId, "error", out -> {
            out.writeStartObject();
            out.writeStringField("error_type", error.errorType());
            out.writeStringField("message", error.message());
            out.writeObjectFieldStart("args");
            out.writeStringField("description", error.message());
            out.writeStringField("error_id", error.errorId());
            if (error.status() != 0) {
                out.writeNumberField("status", error.status());
            }
            if (error.requestId() != null) {
                out.writeStringField("request_id", error.requestId());
            }
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    /** Returns a log event. */
    public static byte[] log(String level, String message, double secondsSinceEpoch) {
        return frame(out -> {
            out.writeStringField("event", "log");
            out.writeNullField("session_id");
            out.writeObjectFieldStart("data");
            out.writeStringField("level", level);
            out.writeStringField("message", message);
            out.writeNumberField("timestamp", secondsSinceEpoch);
            out.writeEndObject();
        });
    }

    /** Returns an error event of no session, for a line that could not be read. */
    public static byte[] unreadable(String message) {
        return frame(out -> {
            out.writeStringField("event", "error");
            out.writeNullField("session_id");
            out.writeObjectFieldStart("data");
            out.writeStringField("error", message);
            out.writeEndObject();
        });
    }

    private static byte[] session(String sessionId, String type, Payload payload) {
        return frame(out -> {
            out.writeStringField("event", "session");
            out.writeStringField("session_id", sessionId);
            out.writeObjectFieldStart("data");
            out.writeStringField("type", type);
            out.writeFieldName("data");
            payload.write(out);
            out.writeEndObject();
        });
    }

    private static byte[] frame(Payload members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = JsonTree.FACTORY.createGenerator(bytes)) {
            out.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
            out.writeStartObject();
            members.write(out);
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
