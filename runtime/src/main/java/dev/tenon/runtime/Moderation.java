package dev.tenon.runtime;

/**
 * Answers for the moderation models of a provider.
 *
 * @param <C> the credentials record
 */
public non-sealed interface Moderation<C> extends AiModel<C> {

    /**
     * Returns whether the text is flagged.
     *
     * @throws Exception as {@link LargeLanguageModel#invoke}; a failed call is never "not flagged"
     */
    boolean invoke(ModerationRequest<C> request) throws Exception;
}
