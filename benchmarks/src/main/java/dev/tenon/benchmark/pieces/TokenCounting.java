package dev.tenon.benchmark.pieces;

import dev.tenon.runtime.token.TokenCounter;
import org.openjdk.jmh.annotations.Benchmark;

/** Counting the tokens of a text. */
public class TokenCounting {

    private static final String SENTENCE = "The quick brown fox jumps over 13 lazy dogs, and nobody knows why. ";
    private static final String TEXT = SENTENCE.repeat(30).substring(0, 2000);

    /** A text of 2,000 characters. */
    @Benchmark
    public long text() {
        return TokenCounter.gpt2().count(TEXT);
    }
}
