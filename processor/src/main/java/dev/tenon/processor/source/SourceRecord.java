package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import java.util.List;

/** A credentials or parameters record. */
public record SourceRecord(TypeRef type, Origin origin, List<SourceComponent> components) {
    public SourceRecord {
        components = List.copyOf(components);
    }
}
