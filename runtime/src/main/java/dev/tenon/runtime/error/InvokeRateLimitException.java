package dev.tenon.runtime.error;

import dev.tenon.annotation.InvokeError;
import org.jspecify.annotations.Nullable;

/** Quota, rate or budget of the upstream is used up. */
public final class InvokeRateLimitException extends InvokeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with the text that Dify shows. */
    public InvokeRateLimitException(String message) {
        this(message, null);
    }

    /** Makes an exception with the text that Dify shows and its cause. */
    public InvokeRateLimitException(String message, @Nullable Throwable cause) {
        super(InvokeError.RATE_LIMIT, message, cause);
    }
}
