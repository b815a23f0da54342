package dev.tenon.processor.model;

import java.util.List;

/**
 * A credentials record.
 *
 * @param type the record
 * @param components in declared order
 */
public record CredentialsRecord(TypeRef type, List<CredentialComponent> components) {
    public CredentialsRecord {
        components = List.copyOf(components);
    }
}
