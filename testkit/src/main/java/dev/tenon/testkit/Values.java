package dev.tenon.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds values in plain JSON by a path of member names and positions, such as {@code docs.0.score}. Everything that is not there is an
 * {@link AssertionError} that names the path and what was found instead.
 */
public final class Values {

    private Values() {}

    /** Returns what stands at the path; null if it is JSON's null or missing from an object. */
    public static @Nullable Object find(@Nullable Object json, String path) {
        Object value = json;
        for (String step : path.split("\\.", -1)) {
            if (value instanceof Map<?, ?> object) {
                value = object.get(step);
            } else if (value instanceof List<?> list
                    && step.matches("[0-9]{1,9}")
                    && Integer.parseInt(step) < list.size()) {
                value = list.get(Integer.parseInt(step));
            } else {
                throw new AssertionError("there is no " + path + " in " + json);
            }
        }
        return value;
    }

    /** Returns what stands at the path, which must not be null. */
    public static Object at(@Nullable Object json, String path) {
        Object value = find(json, path);
        if (value == null) {
            throw new AssertionError("there is no " + path + " in " + json);
        }
        return value;
    }

    /** Returns the text at the path. */
    public static String text(@Nullable Object json, String path) {
        Object value = at(json, path);
        if (value instanceof String text) {
            return text;
        }
        throw new AssertionError(path + " should be text and is " + value);
    }

    /** Returns the list at the path. */
    public static List<?> list(@Nullable Object json, String path) {
        Object value = at(json, path);
        if (value instanceof List<?> list) {
            return list;
        }
        throw new AssertionError(path + " should be a list and is " + value);
    }

    /** Returns the whole number at the path. */
    public static long integer(@Nullable Object json, String path) {
        Object value = at(json, path);
        if (value instanceof Long number) {
            return number;
        }
        throw new AssertionError(path + " should be a whole number and is " + value);
    }

    /** Returns the number at the path, whole or not. */
    public static double number(@Nullable Object json, String path) {
        Object value = at(json, path);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new AssertionError(path + " should be a number and is " + value);
    }

    /** Returns the boolean at the path. */
    public static boolean flag(@Nullable Object json, String path) {
        Object value = at(json, path);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new AssertionError(path + " should be true or false and is " + value);
    }

    static List<Double> numbers(@Nullable Object json) {
        if (json instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> number(json, String.valueOf(i)))
                    .toList();
        }
        throw new AssertionError("there should be a list of numbers and is " + json);
    }
}
