package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.tenon.runtime.protocol.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An array of finite numbers that is written as it was spelled. A batch of vectors has hundreds of thousands of them; making doubles of
 * their digits and digits of the doubles would cost more than all else that is done with it. Numbers are made at the first
 * {@link #get}. Immutable.
 */
public final class JsonNumbers extends AbstractList<Number> implements RandomAccess {

    private final String json;
    private final int size;
    private volatile @Nullable List<Number> numbers;

    /**
     * Keeps an array that was read.
     *
     * @param json an array of JSON numbers and nothing else, on one line
     * @param size how many they are
     */
    public static JsonNumbers spelled(String json, int size) {
        return new JsonNumbers(json, size);
    }

    /**
     * Spells numbers.
     *
     * @throws IllegalArgumentException if one of them is infinite or no number
     */
    public static JsonNumbers of(double... numbers) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = JsonTree.FACTORY.createGenerator(json)) {
            out.writeStartArray();
            for (double number : numbers) {
                JsonTree.write(number, out);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JsonNumbers(json.toString(), numbers.length);
    }

    private JsonNumbers(String json, int size) {
        this.json = json;
        this.size = size;
    }

    /** Returns the array as JSON, on one line. */
    public String json() {
        return json;
    }

    @Override
    public int size() {
        return size;
    }

    /** Returns a number; for its type see {@link Json}. */
    @Override
    public Number get(int index) {
        List<Number> made = numbers;
        if (made == null) {
            made = parse(json);
            numbers = made;
        }
        return made.get(index);
    }

    @SuppressWarnings("unchecked") // there is nothing else in it
    private static List<Number> parse(String json) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(json)) {
            parser.nextToken();
            return (List<Number>) Objects.requireNonNull(JsonTree.read(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the numbers. */
    public double[] toDoubles() {
        return stream().mapToDouble(Number::doubleValue).toArray();
    }
}
