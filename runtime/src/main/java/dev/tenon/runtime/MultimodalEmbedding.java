package dev.tenon.runtime;

/**
 * Embeds texts and images; implemented beside {@link TextEmbedding} by models with the feature {@code vision}.
 *
 * @param <C> the credentials record
 */
public interface MultimodalEmbedding<C> {

    /**
     * Embeds documents.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    EmbeddingResult invoke(MultimodalEmbeddingRequest<C> request) throws Exception;
}
