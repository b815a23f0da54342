package dev.tenon.runtime.error;

import dev.tenon.annotation.InvokeError;
import org.jspecify.annotations.Nullable;

/**
 * An error of a call that Dify tells apart by its {@link #kind()}. Thrown by a model class it reaches Dify unchanged.
 */
public abstract sealed class InvokeException extends RuntimeException
        permits InvokeAuthorizationException,
                InvokeBadRequestException,
                InvokeConnectionException,
                InvokeRateLimitException,
                InvokeServerUnavailableException {

    private static final long serialVersionUID = 1L;

    private final InvokeError kind;
    private int status;
    private @Nullable String requestId;

    InvokeException(InvokeError kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Returns an exception of the given kind. */
    public static InvokeException of(InvokeError kind, String message, @Nullable Throwable cause) {
        return switch (kind) {
            case CONNECTION -> new InvokeConnectionException(message, cause);
            case SERVER_UNAVAILABLE -> new InvokeServerUnavailableException(message, cause);
            case RATE_LIMIT -> new InvokeRateLimitException(message, cause);
            case AUTHORIZATION -> new InvokeAuthorizationException(message, cause);
            case BAD_REQUEST -> new InvokeBadRequestException(message, cause);
        };
    }

    /** Returns what Dify sees. */
    public final InvokeError kind() {
        return kind;
    }

    /** Returns the upstream's HTTP status, 0 when there was none. */
    public final int status() {
        return status;
    }

    /** Returns the upstream's request id, or null. */
    public final @Nullable String requestId() {
        return requestId;
    }

    /** Notes the upstream's HTTP status and request id, which travel to Dify beside the text. */
    public final InvokeException from(int httpStatus, @Nullable String upstreamRequestId) {
        this.status = httpStatus;
        this.requestId = upstreamRequestId;
        return this;
    }
}
