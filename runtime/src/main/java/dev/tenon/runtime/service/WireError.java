package dev.tenon.runtime.service;

import org.jspecify.annotations.Nullable;

/**
 * An error as it goes to Dify.
 *
 * @param errorType Dify's name of it
 * @param message the whole text
 * @param errorId the id under which the log has more
 * @param status the upstream's HTTP status, 0 when there was none
 * @param requestId the upstream's request id, or null
 */
public record WireError(
        String errorType,
        String message,
        String errorId,
        int status,
        @Nullable String requestId) {

    /** Dify's name of wrong credentials. */
    public static final String CREDENTIALS = "CredentialsValidateFailedError";

    /** Dify's name of a model that has no long-running jobs. */
    public static final String POLLING_UNSUPPORTED = "PluginLLMPollingUnsupportedError";

    /** Returns this error under another name. */
    public WireError as(String otherType) {
        return new WireError(otherType, message, errorId, status, requestId);
    }
}
