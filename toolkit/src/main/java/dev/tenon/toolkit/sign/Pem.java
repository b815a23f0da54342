package dev.tenon.toolkit.sign;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text form of keys, read as strictly as Go's {@code encoding/pem} and Dify read it: text before the block is allowed, not even a
 * blank line is after it.
 */
final class Pem {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----\\s+([A-Za-z0-9+/=\\s]*)-----END \\1-----");
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
        if (!block.group(1).equals(type)) {
            throw new IllegalArgumentException("its block is " + block.group(1));
        }
        String rest = text.substring(block.end());
        if (!rest.isEmpty() && !rest.equals("\n") && !rest.equals("\r\n")) {
            throw new IllegalArgumentException(
                    rest.isBlank()
                            ? "there are blanks or blank lines after its block"
                            : "there is more text after its block");
        }
        return Base64.getMimeDecoder().decode(block.group(2));
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
