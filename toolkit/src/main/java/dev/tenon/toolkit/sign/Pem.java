package dev.tenon.toolkit.sign;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text form of keys, read as strictly as Go's {@code encoding/pem} and Dify read it: text before the block is allowed, not even a
 * blank line is after it.
 */
final class Pem {

    /** A line with the type, lines with headers, lines with the content, a line that ends it; and whether anything follows. */
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN (?<type>[A-Z0-9 ]+)-----[ \t]*\r?\n"
            + "(?:[^:\n]*:[^\n]*\n)*(?<content>[A-Za-z0-9+/= \t\r\n]*)(?<=\n)-----END \\k<type>-----[ \t]*(?:\r?\n)?");

    private static final int COLUMNS = 64;

    private Pem() {}

    /**
     * Returns the content of a file's only block.
     *
     * @throws IllegalArgumentException if there is none of that type, or anything follows it; the message says what is wrong
     */
    static byte[] decode(String text, String type) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find() || !startsLine(text, block.start())) {
            throw new IllegalArgumentException(
                    text.startsWith("\uFEFF") ? "it begins with a byte order mark" : "it holds no key in PEM form");
        }
        if (!block.group("type").equals(type)) {
            throw new IllegalArgumentException("its block is " + block.group("type"));
        }
        String rest = text.substring(block.end());
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException(
                    rest.isBlank()
                            ? "there are blanks or blank lines after its block"
                            : "there is more text after its block");
        }
        try {
            return GoBase64.decode(block.group("content").replaceAll("[ \t]", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("its block is not in base 64", e);
        }
    }

    /** Returns a block with a final newline. */
    static String encode(byte[] content, String type) {
        String lines = Base64.getMimeEncoder(COLUMNS, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n";
    }

    private static boolean startsLine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }
}
