package dev.tenon.runtime.error;

import dev.tenon.annotation.InvokeError;
import org.jspecify.annotations.Nullable;

/** This request cannot succeed. */
public final class InvokeBadRequestException extends InvokeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with the text that Dify shows. */
    public InvokeBadRequestException(String message) {
        this(message, null);
    }

    /** Makes an exception with the text that Dify shows and its cause. */
    public InvokeBadRequestException(String message, @Nullable Throwable cause) {
        super(InvokeError.BAD_REQUEST, message, cause);
    }
}
