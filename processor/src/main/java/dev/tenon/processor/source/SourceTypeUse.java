package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import org.jspecify.annotations.Nullable;

/** A type that stands where a record is expected. */
public record SourceTypeUse(
        String display, Origin origin, Kind kind, @Nullable SourceRecord components) {
    /** What stands there. */
    public enum Kind {
        /** A record, which was read. */
        RECORD,
        /** {@code Void}: there is none. */
        VOID,
        /** A type that is no record. */
        OTHER,
        /** A type that does not exist, or not yet. */
        UNRESOLVED,
        /** A type variable, a wildcard, or nothing at all in a raw type. */
        UNNAMED
    }
}
