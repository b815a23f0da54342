package dev.tenon.runtime.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps halves of characters that UTF-8 cannot say; text that was cut in the middle of an emoji has them. */
final class LoneSurrogates {

    /** Matches no pair: that is one code point of another category. */
    private static final Pattern LONE = Pattern.compile("\\p{Cs}");

    private LoneSurrogates() {}

    /** Returns the JSON text with each lone surrogate as an escape, because it can only stand in a string. */
    static String escaped(String json) {
        // most texts have no surrogates at all, and images and recordings are megabytes
        if (!hasSurrogates(json)) {
            return json;
        }
        return LONE.matcher(json)
                .replaceAll(lone -> Matcher.quoteReplacement(
                        "\\u%04x".formatted((int) lone.group().charAt(0))));
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
