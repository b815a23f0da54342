package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import java.util.List;

/** An enum of predefined models. */
public record SourcePredefinedEnum(TypeRef type, Origin origin, List<SourceConstant> constants) {
    public SourcePredefinedEnum {
        constants = List.copyOf(constants);
    }
}
