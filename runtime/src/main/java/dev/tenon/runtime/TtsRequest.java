package dev.tenon.runtime;

/**
 * Asks for speech.
 *
 * @param call what every request has
 * @param text what is spoken; {@code SpeechPieces} cuts it at the model's {@code word_limit}
 * @param voice the voice's id, one of the schema's when it has any
 * @param tenantId the workspace
 * @param <C> the credentials record
 */
public record TtsRequest<C>(ModelCall<C> call, String text, String voice, String tenantId) implements ModelRequest<C> {}
