package dev.tenon.runtime.error;

import dev.tenon.annotation.InvokeError;
import org.jspecify.annotations.Nullable;

/** No or broken connection to the upstream, or a time-out. */
public final class InvokeConnectionException extends InvokeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with the text that Dify shows. */
    public InvokeConnectionException(String message) {
        this(message, null);
    }

    /** Makes an exception with the text that Dify shows and its cause. */
    public InvokeConnectionException(String message, @Nullable Throwable cause) {
        super(InvokeError.CONNECTION, message, cause);
    }
}
