package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;

/**
 * A value that the author wrote, and where.
 *
 * @param value the value
 * @param origin its place
 * @param <T> the type of the value
 */
public record Written<T>(T value, Origin origin) {}
