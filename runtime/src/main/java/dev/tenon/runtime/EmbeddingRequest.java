package dev.tenon.runtime;

import java.util.List;

/**
 * Asks for the vectors of texts. {@code EmbeddingBatches} cuts it into batches of the model's {@code max_chunks}.
 *
 * @param call what every request has
 * @param texts the texts
 * @param inputType what they are embedded for
 * @param <C> the credentials record
 */
public record EmbeddingRequest<C>(ModelCall<C> call, List<String> texts, EmbeddingInputType inputType)
        implements ModelRequest<C> {}
