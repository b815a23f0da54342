package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** A constant of an enum of predefined models. */
public record SourceConstant(
        String name, Origin origin, @Nullable SourcePredefined model) {}
