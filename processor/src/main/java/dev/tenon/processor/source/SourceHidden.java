package dev.tenon.processor.source;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;

/**
 * A type that the code of the plugin would have to name and must not.
 *
 * @param type the type, or one that encloses it
 * @param origin where it is named
 * @param cause why it must not be named
 */
public record SourceHidden(TypeRef type, Origin origin, Cause cause) {
    /** What hides a type. */
    public enum Cause {
        /** It is private, in the package of the plugin. */
        PRIVATE,
        /** It is in another package, and not public. */
        NOT_PUBLIC,
        /** It is in a package of another module that does not export it. */
        NOT_EXPORTED
    }
}
