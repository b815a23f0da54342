package dev.tenon.runtime;

/**
 * Answers for the text-to-speech models of a provider. Voices are answered from the schema.
 *
 * @param <C> the credentials record
 */
public non-sealed interface TextToSpeech<C> extends AiModel<C> {

    /**
     * Speaks a text.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    void invoke(TtsRequest<C> request, AudioOutput out) throws Exception;
}
