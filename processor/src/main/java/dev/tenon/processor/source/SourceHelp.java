package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** A {@code @Help}. */
public record SourceHelp(
        Origin origin, @Nullable SourceText title, @Nullable SourceText url) {}
