package dev.tenon.toolkit.sign;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An object in JSON as the daemon reads it, which is written in Go: case does not matter in the names of members, the last of several
 * counts, null is like absence, and nothing may follow the object. Members that are not asked for only have to be JSON.
 */
final class GoJson {

    private static final JsonFactory JSON = new JsonFactory();

    private GoJson() {}

    /**
     * Reads the members of some names.
     *
     * @param members the names in lower case, and for each {@link JsonToken#VALUE_STRING} or {@link JsonToken#VALUE_NUMBER_INT}
     * @return those that are there, as {@link String} or {@link Long}
     * @throws JsonProcessingException if the daemon does not read the text, or a member is of another kind
     */
    static Map<String, Object> read(String text, Map<String, JsonToken> members) throws JsonProcessingException {
        try (JsonParser json = JSON.createParser(text)) {
            Map<String, Object> found = new HashMap<>();
            JsonToken first = json.nextToken();
            if (first != JsonToken.START_OBJECT && first != JsonToken.VALUE_NULL) {
                throw new JsonParseException(json, "not a JSON object");
            }
            while (first == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName().toLowerCase(Locale.ROOT);
                JsonToken kind = json.nextToken();
                if (members.containsKey(name) && kind != JsonToken.VALUE_NULL) {
                    found.put(name, value(json, members.get(name)));
                }
                json.skipChildren();
            }
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "something follows the JSON object");
            }
            return found;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no others
        }
    }

    private static Object value(JsonParser json, JsonToken wanted) throws IOException {
        if (json.currentToken() != wanted) {
            throw new JsonParseException(json, "'" + json.currentName() + "' is of the wrong kind");
        }
        return wanted == JsonToken.VALUE_STRING ? json.getText() : (Object) json.getLongValue();
    }
}
