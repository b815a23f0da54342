package dev.tenon.runtime.glue;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.AiModel;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.Moderation;
import dev.tenon.runtime.Rerank;
import dev.tenon.runtime.SpeechToText;
import dev.tenon.runtime.TextEmbedding;
import dev.tenon.runtime.TextToSpeech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model class with what belongs to it.
 *
 * @param type the model type
 * @param model the author's object
 * @param credentials the binder of its credentials
 * @param parameters the binder of its parameters, for llm, else null
 * @param predefined its predefined models
 * @param errors its own error mappings
 * @param <C> the credentials record
 */
public record ModelBinding<C>(
        ModelType type,
        AiModel<C> model,
        CredentialsBinder<C> credentials,
        @Nullable ParametersBinder<?> parameters,
        PredefinedModels predefined,
        ErrorMap errors) {

    private ModelBinding(ModelType type, AiModel<C> model, CredentialsBinder<C> credentials) {
        this(type, model, credentials, null, name -> null, ErrorMap.empty());
    }

    /** Binds a class for large language models. */
    public static <C, P> ModelBinding<C> llm(
            LargeLanguageModel<C, P> model, CredentialsBinder<C> credentials, ParametersBinder<P> parameters) {
        return new ModelBinding<>(ModelType.LLM, model, credentials, parameters, name -> null, ErrorMap.empty());
    }

    /** Binds a class for text-embedding models. */
    public static <C> ModelBinding<C> textEmbedding(TextEmbedding<C> model, CredentialsBinder<C> credentials) {
        return new ModelBinding<>(ModelType.TEXT_EMBEDDING, model, credentials);
    }

    /** Binds a class for rerank models. */
    public static <C> ModelBinding<C> rerank(Rerank<C> model, CredentialsBinder<C> credentials) {
        return new ModelBinding<>(ModelType.RERANK, model, credentials);
    }

    /** Binds a class for speech-to-text models. */
    public static <C> ModelBinding<C> speechToText(SpeechToText<C> model, CredentialsBinder<C> credentials) {
        return new ModelBinding<>(ModelType.SPEECH2TEXT, model, credentials);
    }

    /** Binds a class for text-to-speech models. */
    public static <C> ModelBinding<C> textToSpeech(TextToSpeech<C> model, CredentialsBinder<C> credentials) {
        return new ModelBinding<>(ModelType.TTS, model, credentials);
    }

    /** Binds a class for moderation models. */
    public static <C> ModelBinding<C> moderation(Moderation<C> model, CredentialsBinder<C> credentials) {
        return new ModelBinding<>(ModelType.MODERATION, model, credentials);
    }

    /** Returns this binding with predefined models. */
    public ModelBinding<C> predefined(PredefinedModels... models) {
        return new ModelBinding<>(type, model, credentials, parameters, PredefinedModels.all(List.of(models)), errors);
    }

    /** Returns this binding with error mappings. */
    public ModelBinding<C> errors(ErrorMap map) {
        return new ModelBinding<>(type, model, credentials, parameters, predefined, map);
    }
}
