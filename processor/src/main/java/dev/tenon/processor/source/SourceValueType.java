package dev.tenon.processor.source;

import dev.tenon.processor.model.ValueKind;
import org.jspecify.annotations.Nullable;

/** The type of a record component. The kind is null for the rest component and for a type that is not supported. */
public record SourceValueType(
        String display,
        @Nullable ValueKind kind,
        boolean optional,
        boolean rest,
        @Nullable SourceEnum choices) {}
