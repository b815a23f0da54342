package dev.tenon.processor.model;

import java.util.List;

/**
 * A parameters record.
 *
 * @param type the record
 * @param components in declared order
 */
public record ParametersRecord(TypeRef type, List<ParameterComponent> components) {
    public ParametersRecord {
        components = List.copyOf(components);
    }
}
