package dev.tenon.openai;

/** Whether a model thinks before it answers. */
public enum Thinking {
    /**
     * The server decides, and what it thinks is shown. Declared parameters such as {@code reasoning_effort} are sent under their own
     * names, as any other.
     */
    UNSPECIFIED,

    /** Always. */
    ON,

    /** Never: whatever it thinks nevertheless is dropped. */
    OFF,

    /** As the parameter {@code enable_thinking} says; the server decides when it is not set. */
    CHOICE
}
