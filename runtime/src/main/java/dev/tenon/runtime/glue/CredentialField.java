package dev.tenon.runtime.glue;

import dev.tenon.runtime.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One field of {@link CredentialValues}; after a violation the readings return a placeholder. */
public abstract sealed class CredentialField permits ReceivedField {

    CredentialField() {}

    /** Takes this text when the field is absent, null or empty. Of several the last one counts. */
    public abstract CredentialField orElse(String defaultValue);

    /** Takes this text when the field is absent, null or empty, if the condition, that it is shown, holds. */
    public final CredentialField orElseIf(boolean shown, String defaultValue) {
        return shown ? orElse(defaultValue) : this;
    }

    /** Makes the field required if the condition, that it is shown, holds. */
    public abstract CredentialField requiredIf(boolean shown);

    /** Reads text, stripped. */
    public abstract String text();

    /** Reads text, stripped, empty when absent. */
    public abstract Optional<String> optionalText();

    /** Reads a secret. */
    public abstract Secret secret();

    /** Reads a secret, empty when absent. */
    public abstract Optional<Secret> optionalSecret();

    /** Reads an absolute http or https URL. */
    public abstract URI uri();

    /** Reads an absolute http or https URL, empty when absent. */
    public abstract Optional<URI> optionalUri();

    /** Reads a whole number. */
    public abstract int integer();

    /** Reads a whole number, empty when absent. */
    public abstract OptionalInt optionalInteger();

    /** Reads a whole number. */
    public abstract long longInteger();

    /** Reads a whole number, empty when absent. */
    public abstract OptionalLong optionalLongInteger();

    /** Reads a number. */
    public abstract double number();

    /** Reads a number, empty when absent. */
    public abstract OptionalDouble optionalNumber();

    /** Reads a decimal. */
    public abstract BigDecimal decimal();

    /** Reads a decimal, empty when absent. */
    public abstract Optional<BigDecimal> optionalDecimal();

    /** Reads true or false. */
    public abstract boolean flag();

    /** Reads true or false, empty when absent. */
    public abstract Optional<Boolean> optionalFlag();

    /** Reads one of the choices, given by their values. */
    public abstract <E extends Enum<E>> E choice(Map<String, E> choices);

    /** Reads one of the choices, empty when absent. */
    public abstract <E extends Enum<E>> Optional<E> optionalChoice(Map<String, E> choices);
}
