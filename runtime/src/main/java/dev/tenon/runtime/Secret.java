package dev.tenon.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret text, such as an API key. It prints as {@code ***}; {@link #reveal()} is the only way to its value. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Returns a secret with the given value. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    /** Returns the value; it must not reach a log, an exception or a file. */
    public String reveal() {
        return value;
    }

    /** Compares in constant time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), secret.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
