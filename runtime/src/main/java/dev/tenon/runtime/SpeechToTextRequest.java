package dev.tenon.runtime;

/**
 * Asks for the text of speech.
 *
 * @param call what every request has
 * @param file the speech
 * @param <C> the credentials record
 */
public record SpeechToTextRequest<C>(ModelCall<C> call, AudioFile file) implements ModelRequest<C> {}
