package dev.tenon.runtime;

import dev.tenon.runtime.token.TokenCounter;
import java.util.List;

/**
 * Answers for the text-embedding models of a provider.
 *
 * @param <C> the credentials record
 */
public non-sealed interface TextEmbedding<C> extends AiModel<C> {

    /**
     * Embeds texts.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    EmbeddingResult invoke(EmbeddingRequest<C> request) throws Exception;

    /**
     * Counts the tokens of each text, one number for each in their order; by default with the GPT-2 vocabulary.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    default List<Long> countTokens(EmbeddingRequest<C> request) throws Exception {
        return request.texts().stream().map(TokenCounter.gpt2()::count).toList();
    }
}
