package dev.tenon.runtime.glue;

import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.WebUrls;
import dev.tenon.runtime.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field as Dify sent it: loosely typed, possibly null or empty. */
final class ReceivedField extends CredentialField {

    /** Reads as far beyond any real value; keeps a hostile exponent from becoming a number of a billion digits. */
    private static final int LONGEST_NUMBER = 40;

    private final CredentialValues values;
    private final String variable;
    private final @Nullable String text;
    private final boolean present;
    private boolean required;
    private @Nullable String defaultValue;

    ReceivedField(CredentialValues values, String variable, @Nullable Object received, boolean required) {
        this.values = values;
        this.variable = variable;
        this.required = required;
        boolean scalar = received instanceof String || received instanceof Number || received instanceof Boolean;
        this.text = scalar ? String.valueOf(received).strip() : null;
        this.present = scalar ? !String.valueOf(received).isBlank() : received != null;
    }

    @Override
    public CredentialField orElse(String value) {
        this.defaultValue = value;
        return this;
    }

    @Override
    public CredentialField requiredIf(boolean shown) {
        this.required |= shown;
        return this;
    }

    /** Converts the value, or the default; null and, where it matters, a violation if there is none or it is wrong. */
    private <T> @Nullable T read(Function<String, @Nullable T> conversion, String expected) {
        String value = present ? text : defaultValue;
        if (value == null) {
            if (present) {
                values.violation(variable, expected);
            } else if (required) {
                values.violation(variable, "is required");
            }
            return null;
        }
        T converted = conversion.apply(value);
        if (converted == null) {
            values.violation(variable, expected);
        }
        return converted;
    }

    private @Nullable String readText() {
        return read(value -> value, "expected text");
    }

    @Override
    public String text() {
        String value = readText();
        return value == null ? "" : value;
    }

    @Override
    public Optional<String> optionalText() {
        return Optional.ofNullable(readText());
    }

    private @Nullable Secret readSecret() {
        String value = readText();
        if (value == null) {
            return null;
        }
        values.secret(value);
        return Secret.of(value);
    }

    @Override
    public Secret secret() {
        Secret value = readSecret();
        return value == null ? Secret.of("") : value;
    }

    @Override
    public Optional<Secret> optionalSecret() {
        return Optional.ofNullable(readSecret());
    }

    private @Nullable URI readUri() {
        return read(ReceivedField::uri, "expected a URL such as http://host:9997");
    }

    @Override
    public URI uri() {
        URI value = readUri();
        return value == null ? URI.create("") : value;
    }

    @Override
    public Optional<URI> optionalUri() {
        return Optional.ofNullable(readUri());
    }

    private static @Nullable URI uri(String value) {
        try {
            URI uri = new URI(value);
            return WebUrls.isCallable(uri) ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private @Nullable Long readWhole(long min, long max) {
        return read(value -> WholeNumbers.of(decimal(value), min, max), WholeNumbers.expected(min, max));
    }

    @Override
    public int integer() {
        Long value = readWhole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? 0 : value.intValue();
    }

    @Override
    public OptionalInt optionalInteger() {
        Long value = readWhole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value.intValue());
    }

    @Override
    public long longInteger() {
        Long value = readWhole(Long.MIN_VALUE, Long.MAX_VALUE);
        return value == null ? 0 : value;
    }

    @Override
    public OptionalLong optionalLongInteger() {
        Long value = readWhole(Long.MIN_VALUE, Long.MAX_VALUE);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private @Nullable BigDecimal readDecimal() {
        return read(ReceivedField::decimal, "expected a number");
    }

    @Override
    public double number() {
        BigDecimal value = readDecimal();
        return value == null ? 0 : value.doubleValue();
    }

    @Override
    public OptionalDouble optionalNumber() {
        BigDecimal value = readDecimal();
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }

    @Override
    public BigDecimal decimal() {
        BigDecimal value = readDecimal();
        return value == null ? BigDecimal.ZERO : value;
    }

    @Override
    public Optional<BigDecimal> optionalDecimal() {
        return Optional.ofNullable(readDecimal());
    }

    private static @Nullable BigDecimal decimal(String value) {
        if (value.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            return Math.abs((long) number.scale()) > LONGEST_NUMBER ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Boolean readFlag() {
        return read(
                value -> value.equalsIgnoreCase("true")
                        ? Boolean.TRUE
                        : value.equalsIgnoreCase("false") ? Boolean.FALSE : null,
                "expected true or false");
    }

    @Override
    public boolean flag() {
        return Boolean.TRUE.equals(readFlag());
    }

    @Override
    public Optional<Boolean> optionalFlag() {
        return Optional.ofNullable(readFlag());
    }

    private <E extends Enum<E>> @Nullable E readChoice(Map<String, E> choices) {
        String value = present ? text : defaultValue;
        List<String> legal = choices.keySet().stream().sorted().toList();
        return read(
                choices::get, "expected one of " + legal + Suggestions.didYouMean(value == null ? "" : value, legal));
    }

    @Override
    @SuppressWarnings("NullAway") // a placeholder: check() throws before anybody sees it
    public <E extends Enum<E>> E choice(Map<String, E> choices) {
        return readChoice(choices);
    }

    @Override
    public <E extends Enum<E>> Optional<E> optionalChoice(Map<String, E> choices) {
        return Optional.ofNullable(readChoice(choices));
    }
}
