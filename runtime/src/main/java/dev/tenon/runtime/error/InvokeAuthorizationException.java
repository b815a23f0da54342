package dev.tenon.runtime.error;

import dev.tenon.annotation.InvokeError;
import org.jspecify.annotations.Nullable;

/** The upstream refused the key. */
public final class InvokeAuthorizationException extends InvokeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with the text that Dify shows. */
    public InvokeAuthorizationException(String message) {
        this(message, null);
    }

    /** Makes an exception with the text that Dify shows and its cause. */
    public InvokeAuthorizationException(String message, @Nullable Throwable cause) {
        super(InvokeError.AUTHORIZATION, message, cause);
    }
}
