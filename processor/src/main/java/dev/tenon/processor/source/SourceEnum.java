package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import java.util.List;

/** An enum of choices. */
public record SourceEnum(TypeRef type, Origin origin, List<SourceOption> constants) {
    public SourceEnum {
        constants = List.copyOf(constants);
    }
}
