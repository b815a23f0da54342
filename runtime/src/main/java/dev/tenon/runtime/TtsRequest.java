package dev.tenon.runtime;

import dev.tenon.runtime.service.Voices;

/**
 * Asks for speech.
 *
 * @param call what every request has
 * @param text what is spoken; {@link SpeechPieces} cuts it at the model's {@code word_limit}
 * @param voice the voice's id as Dify sent it
 * @param tenantId the workspace
 * @param <C> the credentials record
 */
public record TtsRequest<C>(ModelCall<C> call, String text, String voice, String tenantId) implements ModelRequest<C> {

    /**
     * Returns the voice if the model's schema has it or has none at all, else the schema's default voice.
     *
     * @throws dev.tenon.runtime.error.InvokeBadRequestException if the schema has voices, not this one and no default
     */
    public String knownVoice() {
        return Voices.resolve(schema(), voice);
    }
}
