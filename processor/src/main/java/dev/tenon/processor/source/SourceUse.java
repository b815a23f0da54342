package dev.tenon.processor.source;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** A {@code @Use}. */
public record SourceUse(
        Origin origin,
        @Nullable Written<String> parameter,
        @Nullable Written<Boolean> inherit,
        @Nullable Written<ParameterTemplate> template,
        @Nullable Written<ParameterType> type,
        SourceRule rule) {

    /** Returns whether what it does not say is as the parameters record says. */
    public boolean inherits() {
        return inherit == null || inherit.value();
    }
}
