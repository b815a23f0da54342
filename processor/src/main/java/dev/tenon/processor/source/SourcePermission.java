package dev.tenon.processor.source;

import dev.tenon.annotation.ModelType;
import dev.tenon.processor.diagnostic.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code @Permission}. */
public record SourcePermission(
        Origin origin,
        boolean tool,
        boolean node,
        boolean endpoint,
        boolean app,
        List<ModelType> models,
        @Nullable Written<Long> storage) {
    public SourcePermission {
        models = List.copyOf(models);
    }
}
