package dev.tenon.processor.source;

import dev.tenon.annotation.ModelType;
import dev.tenon.processor.diagnostic.Origin;
import java.util.List;

/** {@code @LlmModel} or a sibling. */
public record SourceModelAnnotation(
        ModelType modelType, Origin origin, SourceName schemaBuilder, List<SourcePredefinedEnum> predefined) {
    public SourceModelAnnotation {
        predefined = List.copyOf(predefined);
    }
    /** Returns the name of the annotation. */
    public String annotation() {
        return switch (modelType) {
            case LLM -> "LlmModel";
            case TEXT_EMBEDDING -> "TextEmbeddingModel";
            case RERANK -> "RerankModel";
            case SPEECH2TEXT -> "SpeechToTextModel";
            case MODERATION -> "ModerationModel";
            case TTS -> "TtsModel";
        };
    }
}
