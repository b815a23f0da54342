package dev.tenon.runtime;

/**
 * Answers for the speech-to-text models of a provider.
 *
 * @param <C> the credentials record
 */
public non-sealed interface SpeechToText<C> extends AiModel<C> {

    /**
     * Transcribes speech.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}
     */
    String invoke(SpeechToTextRequest<C> request) throws Exception;
}
