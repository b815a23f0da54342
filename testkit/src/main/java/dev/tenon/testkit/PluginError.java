package dev.tenon.testkit;

import dev.tenon.annotation.InvokeError;
import java.util.Map;

/**
 * The error that ended a session.
 *
 * @param type Dify's name of it, such as {@code InvokeRateLimitError}
 * @param message its text
 * @param args what travels beside the text
 */
public record PluginError(String type, String message, Map<String, Object> args) {

    /** The type of the error that refuses credentials. */
    static final String REFUSED_CREDENTIALS = "CredentialsValidateFailedError";

    /**
     * Returns this error if it is of the given kind.
     *
     * @throws AssertionError if it is of another one
     */
    public PluginError expect(InvokeError kind) {
        return expectType(kind.value());
    }

    /**
     * Returns this error if its text contains the given one.
     *
     * @throws AssertionError if it does not
     */
    public PluginError expectMessage(String part) {
        if (!message.contains(part)) {
            throw new AssertionError("the error should say \"" + part + "\" and is " + type + ": " + message);
        }
        return this;
    }

    PluginError expectType(String expected) {
        if (!type.equals(expected)) {
            throw new AssertionError("the error should be " + expected + " and is " + type + ": " + message);
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    static PluginError of(Map<String, Object> data) {
        Object args = data.get("args");
        return new PluginError(
                String.valueOf(data.get("error_type")),
                String.valueOf(data.get("message")),
                args instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }
}
