package dev.tenon.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a long-running job stands. */
public sealed interface PollingResult {

    /**
     * It runs.
     *
     * @param state what the next check gets back, plain JSON values, not empty, without secrets
     * @param nextCheckAfterSeconds when to ask again, or null
     * @param expiresAfterSeconds when to give up, or null
     * @param maxAttempts how often to ask, or null
     */
    record Running(
            Map<String, Object> state,
            @Nullable Integer nextCheckAfterSeconds,
            @Nullable Integer expiresAfterSeconds,
            @Nullable Integer maxAttempts)
            implements PollingResult {

        /** Makes an answer without hints. */
        public Running(Map<String, Object> state) {
            this(state, null, null, null);
        }
    }

    /**
     * It is done.
     *
     * @param text the answer
     * @param promptTokens what the upstream counted, negative to have it estimated
     * @param completionTokens likewise
     */
    record Succeeded(String text, long promptTokens, long completionTokens) implements PollingResult {}

    /**
     * It failed.
     *
     * @param error why, not blank
     */
    record Failed(String error) implements PollingResult {}
}
