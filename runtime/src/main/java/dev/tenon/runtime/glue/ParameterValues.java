package dev.tenon.runtime.glue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The parameters of a request, checked by the model's schema, read one by one. A reading of a parameter that has to be there
 * and is not collects a violation; {@link #check()} throws them together.
 */
public final class ParameterValues {

    /** Makes values out of the checked parameters. */
    public ParameterValues(Map<String, Object> checked) {
        throw new UnsupportedOperationException();
    }

    /** Reads text. */
    public String text(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads text, empty when it is not set. */
    public Optional<String> optionalText(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads a whole number. */
    public int integer(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads a whole number, empty when it is not set. */
    public OptionalInt optionalInteger(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads a whole number. */
    public long longInteger(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads a whole number, empty when it is not set. */
    public OptionalLong optionalLongInteger(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads a number. */
    public double number(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads a number, empty when it is not set. */
    public OptionalDouble optionalNumber(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads a decimal. */
    public BigDecimal decimal(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads a decimal, empty when it is not set. */
    public Optional<BigDecimal> optionalDecimal(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads true or false. */
    public boolean flag(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads true or false, empty when it is not set. */
    public Optional<Boolean> optionalFlag(String name) {
        throw new UnsupportedOperationException();
    }

    /** Reads one of the choices, given by their values. */
    public <E extends Enum<E>> E choice(String name, Map<String, E> choices) {
        throw new UnsupportedOperationException();
    }

    /** Reads one of the choices, empty when it is not set. */
    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Map<String, E> choices) {
        throw new UnsupportedOperationException();
    }

    /**
     * Throws what was collected.
     *
     * @throws BindingException if there was any violation
     */
    public void check() {
        throw new UnsupportedOperationException();
    }
}
