package dev.tenon.processor.source;

import dev.tenon.processor.model.TypeRef;

/** An exception class in a {@code @MapError}. */
public record SourceException(TypeRef type, boolean throwable) {}
