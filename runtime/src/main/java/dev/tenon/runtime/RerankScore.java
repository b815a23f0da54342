package dev.tenon.runtime;

/**
 * How relevant a document is.
 *
 * @param index its position in the request
 * @param score as the upstream gave it
 */
public record RerankScore(int index, double score) {}
