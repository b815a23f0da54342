package dev.tenon.processor.source;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** A {@code @Parameter}. */
public record SourceParameter(
        Origin origin,
        @Nullable Written<ParameterTemplate> template,
        @Nullable Written<String> name,
        @Nullable Written<ParameterType> type,
        SourceRule rule,
        @Nullable Written<String> method) {}
