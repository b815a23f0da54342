package dev.tenon.toolkit.yaml;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Base64 in a text tagged as {@code !!binary}. The daemon wants nothing between the digits but line breaks; the SDK passes over every
 * ASCII character that is no digit, and over what follows the padding.
 */
final class Base64Text {

    private Base64Text() {}

    /** Returns what both readers decode; null if the daemon does not. */
    static byte @Nullable [] strict(String text) {
        String digits = text.replaceAll("[\\r\\n]", "");
        // Java takes what lacks its padding, Dify's readers do not.
        if (digits.length() % 4 != 0) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(digits);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns what the SDK decodes; null if it does not. */
    static byte @Nullable [] lax(String text) {
        StringBuilder digits = new StringBuilder();
        int padding = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~') {
                return null;
            }
            if (c == '=') {
                int open = digits.length() % 4;
                if (open >= 2 && open + ++padding >= 4) {
                    return Base64.getDecoder().decode(digits.toString());
                }
            } else if (isDigit(c)) {
                digits.append(c);
                padding = 0;
            }
        }
        return digits.length() % 4 == 0 ? Base64.getDecoder().decode(digits.toString()) : null;
    }

    private static boolean isDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }
}
