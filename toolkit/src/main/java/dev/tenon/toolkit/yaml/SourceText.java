package dev.tenon.toolkit.yaml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file.
 *
 * @param text the characters without a byte order mark, or null if they cannot be read
 * @param problems what is wrong with the encoding, at most one thing
 */
record SourceText(@Nullable String text, List<Problem> problems) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Decodes a file. Both of Dify's readers take UTF-8; the daemon also takes UTF-16 with a byte order mark. */
    static SourceText decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, UTF_16BE);
        }
        return decode(bytes, UTF_8, "the file is not encoded as UTF-8: byte 0x%02X is no character; save it as UTF-8");
    }

    private static SourceText utf16(byte[] bytes, Charset charset) {
        SourceText decoded = decode(bytes, charset, "the file is not well-formed UTF-16; save it as UTF-8");
        if (decoded.text == null) {
            return decoded;
        }
        Problem problem = new Problem(
                Kind.SDK_SYNTAX, Position.START, "the file is encoded as " + charset.name() + "; save it as UTF-8");
        return new SourceText(decoded.text, List.of(problem));
    }

    private static SourceText decode(byte[] bytes, Charset charset, String malformed) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        // A new decoder reports malformed input, and stops before it.
        CoderResult result = charset.newDecoder().decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (text.indexOf(BYTE_ORDER_MARK) == 0) {
            Problem problem = new Problem(
                    Kind.MARKED_TWICE, Position.START, "the file begins with two byte order marks; remove them");
            return new SourceText(null, List.of(problem));
        }
        int control = indexOfControl(text);
        if (control >= 0) {
            return unreadable(
                    text,
                    control,
                    String.format(
                            Locale.ROOT,
                            "the control character U+%04X is not allowed in YAML; remove it, or write it as an escape"
                                    + " in double quotes",
                            text.codePointAt(control)));
        }
        if (result.isError()) {
            return unreadable(text, text.length(), String.format(Locale.ROOT, malformed, bytes[in.position()] & 0xFF));
        }
        return new SourceText(text, List.of());
    }

    private static SourceText unreadable(String text, int index, String message) {
        return new SourceText(null, List.of(new Problem(Kind.SYNTAX, position(text, index), message)));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int indexOfControl(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean control = (c < ' ' && "\t\n\r".indexOf(c) < 0) || (c > '~' && c < '\u00A0' && c != '\u0085');
            if (control || c >= '\uFFFE') {
                return index;
            }
        }
        return -1;
    }

    /** Returns the place of a character, by the line breaks that an editor knows. */
    static Position position(String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, text.codePointCount(start, index) + 1);
    }
}
