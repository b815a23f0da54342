package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;

/** The name of a type that will be generated, and whether another type has it already. */
public record SourceName(TypeRef type, Origin origin, boolean taken) {}
