package dev.tenon.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a long-running job stands. What Dify would refuse cannot be made. */
public sealed interface PollingResult {

    /**
     * It runs.
     *
     * @param state what the next check gets back, plain JSON values, not empty, without secrets
     * @param nextCheckAfterSeconds when to ask again, at least 1, or null
     * @param expiresAfterSeconds when to give up, at least 1, or null
     * @param maxAttempts how often to ask, at least 1, or null
     */
    record Running(
            Map<String, Object> state,
            @Nullable Integer nextCheckAfterSeconds,
            @Nullable Integer expiresAfterSeconds,
            @Nullable Integer maxAttempts)
            implements PollingResult {

        /**
         * Makes an answer with hints.
         *
         * @throws IllegalArgumentException if the state is empty or a hint is less than 1
         */
        public Running {
            if (state.isEmpty()) {
                throw new IllegalArgumentException("a job that runs needs a state, by which the next check finds it");
            }
            requirePositive("nextCheckAfterSeconds", nextCheckAfterSeconds);
            requirePositive("expiresAfterSeconds", expiresAfterSeconds);
            requirePositive("maxAttempts", maxAttempts);
            // Not Map.copyOf: JSON has null.
            state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
        }

        /**
         * Makes an answer without hints.
         *
         * @throws IllegalArgumentException if the state is empty
         */
        public Running(Map<String, Object> state) {
            this(state, null, null, null);
        }

        private static void requirePositive(String name, @Nullable Integer value) {
            if (value != null && value < 1) {
                throw new IllegalArgumentException(name + " must be at least 1, not " + value);
            }
        }
    }

    /**
     * It is done.
     *
     * @param text the answer
     * @param promptTokens what the upstream counted, negative to have it estimated
     * @param completionTokens likewise
     */
    record Succeeded(String text, long promptTokens, long completionTokens) implements PollingResult {
        public Succeeded {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * It failed.
     *
     * @param error why, not blank
     */
    record Failed(String error) implements PollingResult {

        /**
         * Makes an answer.
         *
         * @throws IllegalArgumentException if the error is blank
         */
        public Failed {
            if (error.isBlank()) {
                throw new IllegalArgumentException("a job that failed needs an error that says why");
            }
        }
    }
}
