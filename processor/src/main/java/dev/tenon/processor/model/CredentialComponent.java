package dev.tenon.processor.model;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.declaration.CredentialFormSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a credentials record.
 *
 * @param name the component's name
 * @param kind what it holds; of no meaning for the rest component
 * @param optional whether its type is {@code Optional…}
 * @param choices the enum, for {@link ValueKind#ENUM}, else null
 * @param fields the fields that fill it, all with one variable; empty for the rest component
 * @param scopes in which form each field stands, in the order of {@code fields}
 */
public record CredentialComponent(
        String name,
        ValueKind kind,
        boolean optional,
        @Nullable EnumModel choices,
        List<CredentialFormSchema> fields,
        List<CredentialScope> scopes) {
    public CredentialComponent {
        fields = List.copyOf(fields);
        scopes = List.copyOf(scopes);
    }

    /** Returns whether the component takes every entry that no other component declares. */
    public boolean rest() {
        return fields.isEmpty();
    }
}
