package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import java.util.Objects;
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
        /** A type that is no record, or a generic one. */
        OTHER,
        /** A type that does not exist, or not yet. */
        UNRESOLVED,
        /** A type variable, a wildcard, or nothing at all in a raw type. */
        UNNAMED
    }

    /** Returns whether both are known and one record, or none, is not the other. */
    public boolean differs(SourceTypeUse other) {
        return isNamed() && other.isNamed() && !Objects.equals(type(), other.type());
    }

    private boolean isNamed() {
        return kind == Kind.RECORD || kind == Kind.VOID;
    }

    private @Nullable TypeRef type() {
        return components == null ? null : components.type();
    }
}
