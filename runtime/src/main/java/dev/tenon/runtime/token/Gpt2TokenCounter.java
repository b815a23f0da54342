package dev.tenon.runtime.token;

/** The GPT-2 vocabulary, loaded at first use. */
final class Gpt2TokenCounter implements TokenCounter {

    static final Gpt2TokenCounter INSTANCE = new Gpt2TokenCounter();

    @Override
    public long count(String text) {
        throw new UnsupportedOperationException();
    }
}
