package dev.tenon.toolkit.sign;

import java.util.Base64;

/** Base 64 as Go reads it: the ends of lines do not count, and the padding, which the JDK does without, has to be there. */
final class GoBase64 {

    /** Letters that are taken together, padding included. */
    private static final int GROUP = 4;

    private GoBase64() {}

    /**
     * Returns what a text stands for.
     *
     * @throws IllegalArgumentException if it is not base 64
     */
    static byte[] decode(String text) {
        String letters = text.replaceAll("[\r\n]", "");
        if (letters.length() % GROUP != 0) {
            throw new IllegalArgumentException("the padding is missing");
        }
        return Base64.getDecoder().decode(letters);
    }
}
