package dev.tenon.runtime.json;

import org.jspecify.annotations.Nullable;

/** A text is not the JSON that was expected. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public JsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
