package dev.tenon.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the relevance of texts and images to a query.
 *
 * @param call what every request has
 * @param query the query
 * @param documents the documents, not empty
 * @param scoreThreshold the smallest score that is kept, or null
 * @param topN how many documents are kept, from 1, or null for all
 * @param <C> the credentials record
 */
public record MultimodalRerankRequest<C>(
        ModelCall<C> call,
        MultimodalContent query,
        List<MultimodalContent> documents,
        @Nullable Double scoreThreshold,
        @Nullable Integer topN)
        implements ModelRequest<C> {}
