package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a line from the daemon is about. The data is left as bytes for the thread that answers.
 *
 * @param sessionId the session, or null if the line names none; never empty
 * @param event what it is, or null
 * @param line the whole line
 * @param dataStart where the data begins, -1 if there is none or it is no object
 * @param dataEnd where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Envelope(@Nullable String sessionId, @Nullable String event, byte[] line, int dataStart, int dataEnd) {

    /**
     * Reads the outer members of a line.
     *
     * @throws IOException if it is no JSON object
     */
    public static Envelope read(byte[] line) throws IOException {
        String sessionId = null;
        String event = null;
        int start = -1;
        int end = -1;
        try (JsonParser parser = JsonTree.FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("a request must be a JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "session_id" ->
                        sessionId =
                                value == JsonToken.VALUE_STRING && parser.getTextLength() > 0 ? parser.getText() : null;
                    case "event" -> event = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                    case "data" -> {
                        start = value == JsonToken.START_OBJECT
                                ? (int) parser.currentTokenLocation().getByteOffset()
                                : -1;
                        parser.skipChildren();
                        end = (int) parser.currentLocation().getByteOffset();
                    }
                    default -> parser.skipChildren();
                }
            }
        }
        return new Envelope(sessionId, event, line, start, end);
    }

    /** Returns the session of a line of which there is only the beginning, null if that does not name it. */
    public static @Nullable String sessionIdOf(InputStream beginning) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(beginning)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("session_id");
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING && parser.getTextLength() > 0 ? parser.getText() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            return null; // this is where it breaks off
        }
    }

    /** Returns whether an answer is wanted; what else a daemon says is of no interest. */
    public boolean isRequest() {
        return "request".equals(event);
    }

    /** Returns the members of the data; none if there is no data or it is no object. */
    public Map<String, @Nullable Object> data() throws IOException {
        if (dataStart < 0) {
            return new LinkedHashMap<>();
        }
        try (JsonParser parser = JsonTree.FACTORY.createParser(line, dataStart, dataEnd - dataStart)) {
            parser.nextToken();
            @SuppressWarnings("unchecked") // it begins with a brace
            Map<String, @Nullable Object> data = (Map<String, @Nullable Object>) JsonTree.read(parser);
            return data == null ? new LinkedHashMap<>() : data;
        }
    }
}
