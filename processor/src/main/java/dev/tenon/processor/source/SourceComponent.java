package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component of a credentials or parameters record. */
public record SourceComponent(
        String name,
        Origin origin,
        SourceValueType type,
        List<SourceCredential> credentials,
        @Nullable SourceParameter parameter) {
    public SourceComponent {
        credentials = List.copyOf(credentials);
    }
}
