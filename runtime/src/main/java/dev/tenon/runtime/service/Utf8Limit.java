package dev.tenon.runtime.service;

import java.nio.charset.StandardCharsets;

/** Cuts texts to a number of bytes. */
public final class Utf8Limit {

    private static final String CUT = "…";
    private static final int CUT_BYTES = 3;

    private Utf8Limit() {}

    /** Returns the text if it has at most so many bytes of UTF-8, from 3, else its beginning and an ellipsis within them. */
    public static String cut(String text, int bytes) {
        if (text.length() <= bytes / 3) {
            return text; // a UTF-16 unit is at most three bytes
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length <= bytes) {
            return text;
        }
        int end = bytes - CUT_BYTES;
        while (isInsideCodePoint(utf8[end])) {
            end--;
        }
        return new String(utf8, 0, end, StandardCharsets.UTF_8) + CUT;
    }

    private static boolean isInsideCodePoint(byte value) {
        return (value & 0xC0) == 0x80;
    }
}
