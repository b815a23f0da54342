package dev.tenon.openai;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads members of plain JSON values whose shape an upstream may get wrong. */
final class JsonValues {

    private JsonValues() {}

    /** Returns the value as an object, an empty one if it is none. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : Map.of();
    }

    /** Returns the value as a list, an empty one if it is none. */
    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** Returns the value if it is a text that is not empty, else null. */
    static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() ? text : null;
    }

    /** Returns a whole number, -1 if the value is none. */
    static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : -1;
    }

    /** Returns the text of a content: a string, a part with a text, or a list of either; null for anything else. */
    static @Nullable String content(@Nullable Object content) {
        if (content instanceof List<?> parts) {
            return parts.stream()
                    .map(JsonValues::content)
                    .filter(text -> text != null)
                    .collect(Collectors.joining());
        }
        return text(content instanceof Map<?, ?> part ? part.get("text") : content);
    }
}
