package dev.tenon.openai;

/** Under which name the limit of the answer is sent. */
public enum TokenParameter {
    /** {@code max_completion_tokens} for o1, o3, o4 and gpt-5 models, else {@code max_tokens}. */
    AUTO,

    /** {@code max_tokens}. */
    MAX_TOKENS,

    /** {@code max_completion_tokens}. */
    MAX_COMPLETION_TOKENS
}
