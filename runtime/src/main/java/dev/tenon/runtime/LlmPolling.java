package dev.tenon.runtime;

import java.util.Map;

/**
 * Long-running jobs, for language models with the feature {@code polling}: implemented beside {@link LargeLanguageModel}.
 *
 * @param <C> the credentials record
 * @param <P> the parameters record
 */
public interface LlmPolling<C, P> {

    /**
     * Starts a job.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    PollingResult startPolling(LlmRequest<C, P> request) throws Exception;

    /**
     * Asks after a job.
     *
     * @param state what the previous answer held, plain JSON values, not empty
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    PollingResult checkPolling(ModelCall<C> call, Map<String, Object> state) throws Exception;
}
