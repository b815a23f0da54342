package dev.tenon.annotation;

/**
 * Whether a language model is spoken to in messages or in one prompt ({@code model_properties.mode}).
 */
public enum LlmMode {
    /** Messages with roles. */
    CHAT("chat"),

    /** One prompt text. */
    COMPLETION("completion");

    private final String value;

    LlmMode(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
