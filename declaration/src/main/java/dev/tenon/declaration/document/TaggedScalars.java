package dev.tenon.declaration.document;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Scalars with a tag. The daemon takes unknown tags for texts, and the SDK fails on them; both are strict about those they know. */
final class TaggedScalars {

    private static final Set<String> SDK_BOOLEAN = Set.of("yes", "no", "true", "false", "on", "off");

    /** What Python makes a float of, besides the floats of YAML. */
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?([0-9][0-9_]*(\\.[0-9_]*)?|\\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?");

    private static final Set<String> KNOWN = Set.of("!", "int", "float", "bool", "null", "timestamp");

    private TaggedScalars() {}

    /** Returns what is wrong with a scalar of which one of the readers can make nothing. */
    static String fault(String tag, String text) {
        if (tag.equals(ScalarNode.NO_BASE64) || tag.equals(ScalarNode.LAX_BASE64)) {
            return "the text tagged !!binary is not Base64";
        }
        String written = TagNames.written(tag);
        return KNOWN.contains(tag)
                ? "'" + text + "' is not what the tag " + written + " says"
                : "the tag " + written + " is unknown to Dify; remove it";
    }

    static ScalarKind daemon(String tag, String text) {
        ScalarKind kind = DaemonScalars.kind(text);
        return switch (tag) {
            case "int" -> only(ScalarKind.INTEGER, kind);
            case "float" -> kind == ScalarKind.INTEGER ? ScalarKind.FLOAT : only(ScalarKind.FLOAT, kind);
            case "bool" -> only(ScalarKind.BOOLEAN, kind);
            case "null" -> only(ScalarKind.NULL, kind);
            case "timestamp" -> only(ScalarKind.TIMESTAMP, kind);
            case ScalarNode.NO_BASE64, ScalarNode.LAX_BASE64 -> ScalarKind.INVALID;
            default -> ScalarKind.TEXT;
        };
    }

    /** A tag without a name makes a plain scalar of a quoted one. */
    static ScalarKind sdk(String tag, String text) {
        return switch (tag) {
            case "!" -> SdkScalars.kind(text);
            case "int" -> only(ScalarKind.INTEGER, SdkScalars.kind(text));
            case "float" ->
                DECIMAL.matcher(text).matches()
                        ? ScalarKind.FLOAT
                        : only(ScalarKind.FLOAT, SdkScalars.kind(text.toLowerCase(Locale.ROOT)));
            case "bool" ->
                SDK_BOOLEAN.contains(text.toLowerCase(Locale.ROOT)) ? ScalarKind.BOOLEAN : ScalarKind.INVALID;
            case "null" -> ScalarKind.NULL;
            case "timestamp" -> only(ScalarKind.TIMESTAMP, SdkScalars.kind(text));
            case "binary", ScalarNode.LAX_BASE64 -> ScalarKind.BINARY;
            default -> ScalarKind.INVALID;
        };
    }

    private static ScalarKind only(ScalarKind expected, ScalarKind kind) {
        return kind == expected ? kind : ScalarKind.INVALID;
    }

    /** Returns the number that a scalar tagged as a float is, if it is written in decimals. */
    static Optional<BigDecimal> number(String text) {
        return DECIMAL.matcher(text).matches() ? Decimals.finite(text.replace("_", "")) : Optional.empty();
    }
}
