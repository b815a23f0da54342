package dev.tenon.runtime;

import java.util.List;

/**
 * The vectors of texts.
 *
 * @param vectors one per text, in the order of the request, all of one length, finite
 * @param tokens what the upstream counted, negative to have it estimated
 */
public record EmbeddingResult(List<double[]> vectors, long tokens) {}
