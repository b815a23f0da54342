package dev.tenon.processor.source;

import dev.tenon.annotation.ModelType;
import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** A {@code @ShowOn}. */
public record SourceShowOn(
        Origin origin,
        @Nullable Written<String> variable,
        @Nullable Written<String> value,
        @Nullable Written<ModelType> modelType) {

    /** Returns whether it is a condition on a variable, be it beside one on the model's type. */
    public boolean namesVariable() {
        return modelType == null || variable != null || value != null;
    }
}
