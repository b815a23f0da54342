package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tenon.runtime.json.JsonException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the value that begins at a parser's current token. */
final class JsonValueReader {

    /** A normal double keeps that many digits of any number. */
    private static final int SURE_DIGITS = 15;

    /** A number of so many characters is finite unless it has an exponent. */
    private static final int SURELY_FINITE = 300;

    private final JsonParser parser;
    private final byte @Nullable [] source;

    /** @param source the bytes that the parser reads, from its beginning, to keep arrays of numbers as they are spelled */
    JsonValueReader(JsonParser parser, byte @Nullable [] source) {
        this.parser = parser;
        this.source = source;
    }

    @Nullable
    Object value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> source == null ? rest(new ArrayList<>(), parser.nextToken()) : array(source);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new JsonException("unexpected " + token, null);
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value());
        }
        return object;
    }

    private List<@Nullable Object> rest(List<@Nullable Object> list, JsonToken first) throws IOException {
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value());
        }
        return list;
    }

    /** Numbers are passed over; if something else comes behind them, or one of them may be infinite, they are read after all. */
    private List<?> array(byte[] bytes) throws IOException {
        int start = offset();
        int numbers = 0;
        JsonToken token = parser.nextToken();
        while (token.isNumeric() && parser.getTextLength() < SURELY_FINITE) {
            numbers++;
            token = parser.nextToken();
        }
        if (numbers == 0) {
            return rest(new ArrayList<>(), token);
        }
        int end = offset();
        if (token == JsonToken.END_ARRAY) {
            SpelledNumbers array = new SpelledNumbers(bytes, start, end);
            return array.areFinite() ? array.list(numbers) : new ArrayList<>(array.list(numbers));
        }
        while (bytes[end] != ',') {
            end--;
        }
        return rest(new ArrayList<>(new SpelledNumbers(bytes, start, end).list(numbers)), token);
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private Number integer() throws IOException {
        BigInteger big =
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? parser.getBigIntegerValue() : null;
        return big == null ? (Number) parser.getLongValue() : big;
    }

    private Number decimal() throws IOException {
        if (parser.getTextLength() <= SURE_DIGITS) {
            double value = parser.getDoubleValue();
            double size = Math.abs(value);
            if (size >= Double.MIN_NORMAL && size <= Double.MAX_VALUE) {
                return value;
            }
        }
        return decimal(parser.getDecimalValue());
    }

    private static Number decimal(BigDecimal exact) {
        double rounded = exact.doubleValue();
        boolean same = !Double.isInfinite(rounded) && new BigDecimal(Double.toString(rounded)).compareTo(exact) == 0;
        return same ? (Number) rounded : exact;
    }
}
