package dev.tenon.processor.source;

import dev.tenon.processor.model.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * The type of a record component.
 *
 * @param display as an author would write it
 * @param kind what it holds; null for the rest component, for a type that is not supported and for one that does not exist
 * @param optional whether it is {@code Optional…}
 * @param rest whether it takes all entries that no other component declares
 * @param resolved whether the type exists
 * @param choices the enum, or null
 */
public record SourceValueType(
        String display,
        @Nullable ValueKind kind,
        boolean optional,
        boolean rest,
        boolean resolved,
        @Nullable SourceEnum choices) {

    /** Returns whether the type exists but cannot be bound. */
    public boolean unsupported() {
        return resolved && !rest && kind == null;
    }
}
