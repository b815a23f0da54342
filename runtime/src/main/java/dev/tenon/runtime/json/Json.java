package dev.tenon.runtime.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON as plain Java values: {@link Map} with {@link String} keys in document order, {@link java.util.List},
 * {@link String}, {@link Boolean}, null, and for numbers {@link Long}, {@link java.math.BigInteger}, {@link Double} or, where a double
 * would lose digits, {@link java.math.BigDecimal}.
 */
public final class Json {

    private Json() {}

    /**
     * Returns the value of a JSON text.
     *
     * @throws JsonException if it is not one JSON value
     */
    public static @Nullable Object parse(String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the members of a JSON object.
     *
     * @throws JsonException if the text is not a JSON object
     */
    public static Map<String, @Nullable Object> parseObject(String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns compact JSON.
     *
     * @throws IllegalArgumentException if the value holds something else than the types above, NaN or an infinity
     */
    public static String write(@Nullable Object value) {
        throw new UnsupportedOperationException();
    }
}
