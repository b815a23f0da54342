package dev.tenon.processor.write.resource;

import java.util.HexFormat;

/** Writes strings in double quotes, in the spelling that JSON and both of Dify's readers of YAML take for the same string. */
final class QuotedText {

    private static final HexFormat HEX = HexFormat.of();

    private QuotedText() {}

    static void append(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int each = text.codePointAt(i);
            int end = i + Character.charCount(each);
            switch (each) {
                case '"', '\\' -> out.append('\\').append((char) each);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isOrdinary(each)) {
                        out.append(text, i, end);
                    } else {
                        out.append("\\u").append(HEX.toHexDigits((char) each));
                    }
                }
            }
            i = end;
        }
        out.append('"');
    }

    /**
     * Returns whether every reader takes a character as it is; line breaks and byte order marks have a meaning of their own, and YAML
     * has no control characters and no halves of surrogate pairs.
     */
    static boolean isOrdinary(int codePoint) {
        if (codePoint < '\u00a0') {
            return codePoint >= ' ' && codePoint <= '~';
        }
        return switch (codePoint) {
            case '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff' -> false;
            default -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
        };
    }
}
