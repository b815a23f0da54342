package dev.tenon.runtime.glue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, checked by the model's schema, read one by one. A reading of a parameter that has to be there
 * and is not collects a violation; {@link #check()} throws them together.
 */
public final class ParameterValues {

    private final Map<String, Object> checked;
    private final List<String> violations = new ArrayList<>();

    /** Makes values out of the checked parameters. */
    public ParameterValues(Map<String, Object> checked) {
        this.checked = checked;
    }

    private <T> @Nullable T read(String name, Function<Object, @Nullable T> conversion, String expected) {
        Object value = checked.get(name);
        if (value == null) {
            return null;
        }
        T converted = conversion.apply(value);
        if (converted == null) {
            violations.add(name + ": " + expected + ", found " + value);
        }
        return converted;
    }

    private <T> T required(String name, @Nullable T value, T placeholder) {
        if (value == null && !checked.containsKey(name)) {
            violations.add(name + ": the model needs it and its schema does not offer it");
        }
        return value == null ? placeholder : value;
    }

    private @Nullable String readText(String name) {
        return read(name, ParameterValues::textOf, "expected text");
    }

    /** Models may disagree about the type of a parameter: text holds any of them. */
    private static String textOf(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Reads text. */
    public String text(String name) {
        return required(name, readText(name), "");
    }

    /** Reads text, empty when it is not set. */
    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(readText(name));
    }

    private @Nullable Long readWhole(String name, long min, long max) {
        return read(name, value -> WholeNumbers.of(decimal(value), min, max), WholeNumbers.expected(min, max));
    }

    /** Reads a whole number. */
    public int integer(String name) {
        return required(name, readWhole(name, Integer.MIN_VALUE, Integer.MAX_VALUE), 0L)
                .intValue();
    }

    /** Reads a whole number, empty when it is not set. */
    public OptionalInt optionalInteger(String name) {
        Long value = readWhole(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value.intValue());
    }

    /** Reads a whole number. */
    public long longInteger(String name) {
        return required(name, readWhole(name, Long.MIN_VALUE, Long.MAX_VALUE), 0L);
    }

    /** Reads a whole number, empty when it is not set. */
    public OptionalLong optionalLongInteger(String name) {
        Long value = readWhole(name, Long.MIN_VALUE, Long.MAX_VALUE);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private @Nullable BigDecimal readDecimal(String name) {
        return read(name, ParameterValues::decimal, "expected a number");
    }

    private static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal exact) {
            return exact;
        }
        if (value instanceof BigInteger big) {
            return new BigDecimal(big);
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    /** Reads a number. */
    public double number(String name) {
        return required(name, readDecimal(name), BigDecimal.ZERO).doubleValue();
    }

    /** Reads a number, empty when it is not set. */
    public OptionalDouble optionalNumber(String name) {
        BigDecimal value = readDecimal(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }

    /** Reads a decimal. */
    public BigDecimal decimal(String name) {
        return required(name, readDecimal(name), BigDecimal.ZERO);
    }

    /** Reads a decimal, empty when it is not set. */
    public Optional<BigDecimal> optionalDecimal(String name) {
        return Optional.ofNullable(readDecimal(name));
    }

    private @Nullable Boolean readFlag(String name) {
        return read(name, value -> value instanceof Boolean flag ? flag : null, "expected true or false");
    }

    /** Reads true or false. */
    public boolean flag(String name) {
        return required(name, readFlag(name), Boolean.FALSE);
    }

    /** Reads true or false, empty when it is not set. */
    public Optional<Boolean> optionalFlag(String name) {
        return Optional.ofNullable(readFlag(name));
    }

    private <E extends Enum<E>> @Nullable E readChoice(String name, Map<String, E> choices) {
        return read(
                name,
                value -> choices.get(value.toString()),
                "expected one of " + choices.keySet().stream().sorted().toList());
    }

    /** Reads one of the choices, given by their values. */
    public <E extends Enum<E>> E choice(String name, Map<String, E> choices) {
        return required(
                name, readChoice(name, choices), choices.values().iterator().next());
    }

    /** Reads one of the choices, empty when it is not set. */
    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Map<String, E> choices) {
        return Optional.ofNullable(readChoice(name, choices));
    }

    /**
     * Throws what was collected.
     *
     * @throws BindingException if there was any violation
     */
    public void check() {
        if (!violations.isEmpty()) {
            throw new BindingException(violations);
        }
    }
}
