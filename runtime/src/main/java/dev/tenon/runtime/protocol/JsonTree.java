package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.tenon.runtime.json.JsonNumbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves plain Java values between streams and trees; see {@link dev.tenon.runtime.json.Json} for the types. */
public final class JsonTree {

    /** Makes all readers and writers of the runtime; images and audio come as strings of tens of megabytes. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(1000)
                    .maxNestingDepth(500)
                    .build())
            .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private JsonTree() {}

    /** Returns the value that begins at the parser's current token and leaves the parser at its last token. */
    public static @Nullable Object read(JsonParser parser) throws IOException {
        return new JsonValueReader(parser, null).value();
    }

    /**
     * Returns the value as {@link #read(JsonParser)} does, with arrays of numbers as {@link dev.tenon.runtime.json.JsonNumbers}.
     *
     * @param source the bytes that the parser reads, from its beginning
     */
    public static @Nullable Object read(JsonParser parser, byte[] source) throws IOException {
        return new JsonValueReader(parser, source).value();
    }

    /**
     * Writes the value.
     *
     * @throws IllegalArgumentException if it holds something that JSON cannot say
     */
    public static void write(@Nullable Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Number number) {
            number(number, out);
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof JsonNumbers numbers) {
            out.writeRawValue(new AsciiJson(numbers.json()));
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(element, out);
            }
            out.writeEndArray();
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass().getName());
        }
    }

    private static void number(Number number, JsonGenerator out) throws IOException {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.writeNumber(number.longValue());
        } else if (number instanceof BigInteger big) {
            out.writeNumber(big);
        } else if (number instanceof BigDecimal exact) {
            out.writeNumber(exact);
        } else {
            double value = number.doubleValue();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("JSON has no " + value);
            }
            out.writeNumber(value);
        }
    }
}
