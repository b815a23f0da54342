package dev.tenon.declaration.document;

import org.jspecify.annotations.Nullable;

/**
 * A scalar, not yet resolved to a type: Dify's parts read plain scalars, and those with a tag, in different dialects of YAML.
 *
 * @param position where it begins
 * @param text its text, without quotes and with escapes resolved
 * @param plain whether it was written without quotes, so that it may be a number, a boolean or null
 * @param tag the tag that it was written with, {@code int} for {@code !!int}; null if it has none, or one that says what it is anyway
 */
public record ScalarNode(
        Position position,
        String text,
        boolean plain,
        @Nullable String tag) implements Node {

    /** The tag of a scalar that is tagged as {@code binary}, but cannot be decoded; of any other one, the text is what was decoded. */
    public static final String NO_BASE64 = "binary/invalid";

    /** The tag of a scalar that is tagged as {@code binary}, and can be decoded by the SDK alone. */
    public static final String LAX_BASE64 = "binary/lax";

    /** Makes a scalar without a tag. */
    public ScalarNode(Position position, String text, boolean plain) {
        this(position, text, plain, null);
    }
}
