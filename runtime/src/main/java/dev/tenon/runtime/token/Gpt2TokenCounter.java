package dev.tenon.runtime.token;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/** The GPT-2 vocabulary, loaded at first use: 10 MB and some 200 ms that a plugin which never counts does not spend. */
final class Gpt2TokenCounter implements TokenCounter {

    static final Gpt2TokenCounter INSTANCE = new Gpt2TokenCounter();

    /** From this length on Dify's SDK counts code points and not tokens. */
    private static final int LONG_TEXT = 100_000;

    private Gpt2TokenCounter() {}

    @Override
    public long count(String text) {
        int codePoints = text.codePointCount(0, text.length());
        return codePoints >= LONG_TEXT ? codePoints : Vocabulary.ENCODING.countTokensOrdinary(WellFormed.of(text));
    }

    private static final class Vocabulary {
        static final Encoding ENCODING = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.R50K_BASE);
    }
}
