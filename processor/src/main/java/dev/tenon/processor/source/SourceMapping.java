package dev.tenon.processor.source;

import dev.tenon.annotation.InvokeError;
import dev.tenon.processor.diagnostic.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code @MapError}. */
public record SourceMapping(
        Origin origin,
        List<Written<SourceException>> exceptions,
        @Nullable Written<InvokeError> to) {
    public SourceMapping {
        exceptions = List.copyOf(exceptions);
    }
}
