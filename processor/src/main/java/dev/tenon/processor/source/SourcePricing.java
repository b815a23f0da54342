package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** A {@code @Pricing}. */
public record SourcePricing(
        Origin origin,
        @Nullable Written<String> input,
        @Nullable Written<String> output,
        @Nullable Written<String> unit,
        @Nullable Written<String> currency) {}
