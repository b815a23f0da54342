package dev.tenon.runtime.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text.
 *
 * @param text the text
 * @param opaqueBody what the provider wants back in the next request, or null
 */
public record TextPart(String text, @Nullable Object opaqueBody) implements ContentPart {
    public TextPart {
        Objects.requireNonNull(text, "text");
    }

    /** Makes a part without opaque body. */
    public TextPart(String text) {
        this(text, null);
    }
}
