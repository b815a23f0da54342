package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tenon.runtime.protocol.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON as plain Java values: {@link Map} with {@link String} keys in document order, {@link java.util.List},
 * {@link String}, {@link Boolean}, null, and for numbers {@link Long}, {@link java.math.BigInteger}, {@link Double} or, where a double
 * would lose digits, {@link java.math.BigDecimal}. A list of numbers and nothing else is a {@link JsonNumbers}.
 */
public final class Json {

    private Json() {}

    /**
     * Returns the value of a JSON text.
     *
     * @throws JsonException if it is not one JSON value
     */
    public static @Nullable Object parse(String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = JsonTree.FACTORY.createParser(source)) {
            if (parser.nextToken() == null) {
                throw new JsonException("an empty text is no JSON", null);
            }
            Object value = JsonTree.read(parser, source);
            if (parser.nextToken() != null) {
                throw new JsonException("text after the JSON value", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation(); // a limit of the parser has none
            throw new JsonException(
                    e.getOriginalMessage() + (place == null ? "" : " at byte " + place.getByteOffset()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the members of a JSON object.
     *
     * @throws JsonException if the text is not a JSON object
     */
    public static Map<String, @Nullable Object> parseObject(String text) {
        Object value = parse(text);
        if (!(value instanceof Map<?, ?>)) {
            throw new JsonException("expected a JSON object", null);
        }
        @SuppressWarnings("unchecked") // JsonTree makes maps with these types
        Map<String, @Nullable Object> object = (Map<String, @Nullable Object>) value;
        return object;
    }

    /**
     * Returns compact JSON.
     *
     * @throws IllegalArgumentException if the value holds something else than the types above, NaN or an infinity
     */
    public static String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonTree.FACTORY.createGenerator(text)) {
            JsonTree.write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
