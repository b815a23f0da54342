package dev.tenon.annotation;

/**
 * What a model can do ({@code features} of model YAML).
 */
public enum ModelFeature {
    /** One tool call per answer. */
    TOOL_CALL("tool-call"),

    /** Several tool calls per answer. */
    MULTI_TOOL_CALL("multi-tool-call"),

    /** Usable by the ReAct agent. */
    AGENT_THOUGHT("agent-thought"),

    /** Accepts images. */
    VISION("vision"),

    /** Tool calls also in streamed answers; needs one of the two tool-call features. */
    STREAM_TOOL_CALL("stream-tool-call"),

    /** Accepts documents. */
    DOCUMENT("document"),

    /** Accepts videos. */
    VIDEO("video"),

    /** Accepts audio. */
    AUDIO("audio"),

    /** Answers by a JSON schema natively. */
    STRUCTURED_OUTPUT("structured-output"),

    /** Long-running jobs that Dify asks for until they are done. */
    POLLING("polling");

    private final String value;

    ModelFeature(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
