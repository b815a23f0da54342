package dev.tenon.declaration.document;

import java.util.Locale;
import java.util.Set;

/** Scalars with a tag. The daemon takes unknown tags for texts, and the SDK fails on them; both are strict about those they know. */
final class TaggedScalars {

    private static final Set<String> SDK_BOOLEAN = Set.of("yes", "no", "true", "false", "on", "off");

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
            case "int" -> PythonNumbers.integer(text).isPresent() ? ScalarKind.INTEGER : ScalarKind.INVALID;
            case "float" -> PythonNumbers.isFloat(text) ? ScalarKind.FLOAT : ScalarKind.INVALID;
            case "bool" ->
                SDK_BOOLEAN.contains(text.toLowerCase(Locale.ROOT)) ? ScalarKind.BOOLEAN : ScalarKind.INVALID;
            case "null" -> ScalarKind.NULL;
            case "timestamp" -> only(ScalarKind.TIMESTAMP, SdkScalars.time(text));
            case "binary", ScalarNode.LAX_BASE64 -> ScalarKind.BINARY;
            default -> ScalarKind.INVALID;
        };
    }

    private static ScalarKind only(ScalarKind expected, ScalarKind kind) {
        return kind == expected ? kind : ScalarKind.INVALID;
    }
}
