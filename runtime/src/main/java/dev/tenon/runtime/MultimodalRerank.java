package dev.tenon.runtime;

import java.util.List;

/**
 * Ranks texts and images; implemented beside {@link Rerank} by models with the feature {@code vision}.
 *
 * @param <C> the credentials record
 */
public interface MultimodalRerank<C> {

    /**
     * Scores documents.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    List<RerankScore> invoke(MultimodalRerankRequest<C> request) throws Exception;
}
