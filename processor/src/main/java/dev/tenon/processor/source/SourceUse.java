package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** A {@code @Use}. */
public record SourceUse(Origin origin, @Nullable Written<String> parameter, SourceRule rule) {}
