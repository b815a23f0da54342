package dev.tenon.runtime.message;

import org.jspecify.annotations.Nullable;

/** A part of a message: text or a medium. */
public sealed interface ContentPart permits TextPart, MediaPart {

    /** Returns what the provider put on the part to have it back in the next request, plain JSON values, or null. */
    @Nullable
    Object opaqueBody();
}
