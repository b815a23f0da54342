package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that the author wrote, and where.
 *
 * @param value the value
 * @param origin its place
 * @param <T> the type of the value
 */
public record Written<T>(T value, Origin origin) {

    /** Returns the values of the items of a list. */
    public static <T> List<T> values(List<Written<T>> items) {
        List<T> values = new ArrayList<>();
        for (Written<T> each : items) {
            values.add(each.value());
        }
        return List.copyOf(values);
    }
}
