package dev.tenon.runtime;

import dev.tenon.runtime.token.TokenCounter;

/** Cuts texts to what a model takes. */
public final class TextLimits {

    private TextLimits() {}

    /** Returns the longest beginning of the text that has at most so many tokens by the GPT-2 vocabulary, from 1. */
    public static String cutToTokens(String text, int tokens) {
        // A token has at least one byte, a code point at most four: most texts need no count.
        if (4L * text.length() <= tokens || TokenCounter.gpt2().count(text) <= tokens) {
            return text;
        }
        int fits = 0;
        int tooLong = text.codePointCount(0, text.length());
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            if (TokenCounter.gpt2().count(head(text, middle)) <= tokens) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return head(text, fits);
    }

    private static String head(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
