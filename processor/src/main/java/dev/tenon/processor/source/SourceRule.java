package dev.tenon.processor.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members that {@code @Parameter} and {@code @Use} share. Options that were not written are null. */
public record SourceRule(
        @Nullable SourceText label,
        @Nullable SourceText help,
        @Nullable Written<Boolean> required,
        @Nullable Written<String> defaultValue,
        @Nullable Written<String> min,
        @Nullable Written<String> max,
        @Nullable Written<Integer> precision,
        @Nullable Written<List<Written<String>>> options) {}
