package dev.tenon.runtime;

import java.util.List;

/**
 * Asks for the vectors of texts and images.
 *
 * @param call what every request has
 * @param documents the documents
 * @param inputType what they are embedded for
 * @param <C> the credentials record
 */
public record MultimodalEmbeddingRequest<C>(
        ModelCall<C> call, List<MultimodalContent> documents, EmbeddingInputType inputType)
        implements ModelRequest<C> {}
