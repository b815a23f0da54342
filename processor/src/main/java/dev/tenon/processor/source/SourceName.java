package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.GeneratedType;

/** A type that will be generated, and whether another type has its name already. */
public record SourceName(GeneratedType generated, Origin origin, boolean taken) {}
