package dev.tenon.runtime;

import java.util.List;

/**
 * Answers for the rerank models of a provider.
 *
 * @param <C> the credentials record
 */
public non-sealed interface Rerank<C> extends AiModel<C> {

    /**
     * Scores documents; the runtime sorts, applies threshold and number and adds the texts.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    List<RerankScore> invoke(RerankRequest<C> request) throws Exception;
}
