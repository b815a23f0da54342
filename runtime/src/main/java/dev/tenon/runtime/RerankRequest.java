package dev.tenon.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the relevance of documents to a query. Threshold and number are applied by the runtime; they are here for
 * upstreams that can save work by them.
 *
 * @param call what every request has
 * @param query the query
 * @param documents the documents, not empty
 * @param scoreThreshold the smallest score that is kept, or null
 * @param topN how many documents are kept, from 1, or null for all
 * @param <C> the credentials record
 */
public record RerankRequest<C>(
        ModelCall<C> call,
        String query,
        List<String> documents,
        @Nullable Double scoreThreshold,
        @Nullable Integer topN)
        implements ModelRequest<C> {}
