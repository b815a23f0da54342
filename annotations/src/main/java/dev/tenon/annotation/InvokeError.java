package dev.tenon.annotation;

/**
 * The kinds of error that Dify distinguishes when a model is invoked; the value is the {@code error_type} on the wire.
 */
public enum InvokeError {
    /** No or broken connection, or a time-out. Dify tries the next credential. */
    CONNECTION("InvokeConnectionError"),

    /** The upstream failed or is overloaded. The call fails. */
    SERVER_UNAVAILABLE("InvokeServerUnavailableError"),

    /** Quota or rate exceeded. Dify tries the next credential and rests this one for 60 s. */
    RATE_LIMIT("InvokeRateLimitError"),

    /** The key was refused. Dify tries the next credential. */
    AUTHORIZATION("InvokeAuthorizationError"),

    /** This request cannot succeed. The call fails. */
    BAD_REQUEST("InvokeBadRequestError");

    private final String value;

    InvokeError(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
