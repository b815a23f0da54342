package dev.tenon.runtime;

import dev.tenon.runtime.token.TokenEstimate;

/**
 * Answers for the large language models of a provider.
 *
 * @param <C> the credentials record
 * @param <P> the parameters record
 */
public non-sealed interface LargeLanguageModel<C, P> extends AiModel<C> {

    /**
     * Answers a prompt.
     *
     * @throws Exception what {@code @MapError} and the runtime's own table turn into one of Dify's errors, also after text was
     *     written
     */
    void invoke(LlmRequest<C, P> request, LlmResponse out) throws Exception;

    /**
     * Counts the tokens of a prompt; by default an estimate with the GPT-2 vocabulary.
     *
     * @throws Exception as {@link #invoke}
     */
    default long countTokens(TokenCountRequest<C> request) throws Exception {
        return TokenEstimate.of(request.messages(), request.tools());
    }
}
