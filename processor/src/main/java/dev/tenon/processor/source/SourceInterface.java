package dev.tenon.processor.source;

import dev.tenon.annotation.ModelType;
import java.util.List;

/** A model interface that a class implements, with its type arguments as the class fixes them. */
public record SourceInterface(ModelType modelType, List<SourceTypeUse> arguments) {
    public SourceInterface {
        arguments = List.copyOf(arguments);
    }
    /** Returns the interface and its type parameters. */
    public static String signature(ModelType type) {
        return switch (type) {
            case LLM -> "LargeLanguageModel<C, P>";
            case TEXT_EMBEDDING -> "TextEmbedding<C>";
            case RERANK -> "Rerank<C>";
            case SPEECH2TEXT -> "SpeechToText<C>";
            case MODERATION -> "Moderation<C>";
            case TTS -> "TextToSpeech<C>";
        };
    }
}
