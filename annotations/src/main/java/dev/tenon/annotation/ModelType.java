package dev.tenon.annotation;

/**
 * The six model types that Dify knows ({@code declarations}: {@code supported_model_types}).
 */
public enum ModelType {
    /** Large language models: chat and completion. */
    LLM("llm"),

    /** Text embedding. */
    TEXT_EMBEDDING("text-embedding"),

    /** Reranking of documents against a query. */
    RERANK("rerank"),

    /** Transcription of speech. */
    SPEECH2TEXT("speech2text"),

    /** Moderation of text. */
    MODERATION("moderation"),

    /** Speech synthesis. */
    TTS("tts");

    private final String value;

    ModelType(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }

    /** Returns the underscore spelling that names folders and the sections of {@code models} in provider YAML. */
    public String folder() {
        return value.replace('-', '_');
    }
}
