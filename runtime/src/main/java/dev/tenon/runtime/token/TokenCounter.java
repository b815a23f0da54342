package dev.tenon.runtime.token;

/** Counts tokens. */
public interface TokenCounter {

    /** Returns the GPT-2 counter of Dify's SDK; its vocabulary is loaded at the first count. */
    static TokenCounter gpt2() {
        return Gpt2TokenCounter.INSTANCE;
    }

    /** Returns the number of tokens of the text. */
    long count(String text);
}
