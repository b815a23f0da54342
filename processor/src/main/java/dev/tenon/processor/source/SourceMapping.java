package dev.tenon.processor.source;

import dev.tenon.annotation.InvokeError;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@code @MapError}. */
public record SourceMapping(
        Origin origin,
        List<Written<SourceException>> exceptions,
        @Nullable Written<InvokeError> to) {
    public SourceMapping {
        exceptions = List.copyOf(exceptions);
    }

    /** Returns the mapping of those exceptions that are not among the given ones. */
    public SourceMapping without(Set<TypeRef> mapped) {
        return new SourceMapping(
                origin,
                exceptions.stream()
                        .filter(each -> !mapped.contains(each.value().type()))
                        .toList(),
                to);
    }
}
