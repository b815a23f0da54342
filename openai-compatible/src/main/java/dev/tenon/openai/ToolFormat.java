package dev.tenon.openai;

/** How tools are spoken of. */
public enum ToolFormat {
    /** {@code tools} and {@code tool_calls}, several per answer. */
    TOOLS,

    /** The older {@code functions} and {@code function_call}, one per answer. */
    FUNCTIONS,

    /** Not at all: tools are not sent, earlier calls become text. */
    NONE
}
