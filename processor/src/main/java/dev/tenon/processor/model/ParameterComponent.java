package dev.tenon.processor.model;

import dev.tenon.declaration.ParameterRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component of a parameters record.
 *
 * @param name the component's name
 * @param kind what it holds
 * @param optional whether its type is {@code Optional…}
 * @param choices the enum, for {@link ValueKind#ENUM}, else null
 * @param rule the rule, its template merged in
 * @param own which members of the rule the author wrote: {@code label help required defaultValue min max precision options}
 * @param method the name of the method in the schema builder
 */
public record ParameterComponent(
        String name,
        ValueKind kind,
        boolean optional,
        @Nullable EnumModel choices,
        ParameterRule rule,
        Set<String> own,
        String method) {
    public ParameterComponent {
        own = Set.copyOf(own);
    }
}
