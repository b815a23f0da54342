package dev.tenon.runtime.error;

import dev.tenon.annotation.InvokeError;
import org.jspecify.annotations.Nullable;

/** The upstream failed or is overloaded, or the plugin has a defect. */
public final class InvokeServerUnavailableException extends InvokeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with the text that Dify shows. */
    public InvokeServerUnavailableException(String message) {
        this(message, null);
    }

    /** Makes an exception with the text that Dify shows and its cause. */
    public InvokeServerUnavailableException(String message, @Nullable Throwable cause) {
        super(InvokeError.SERVER_UNAVAILABLE, message, cause);
    }
}
