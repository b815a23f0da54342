package dev.tenon.runtime.service;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.Voice;
import dev.tenon.runtime.error.InvokeBadRequestException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The voices of a text-to-speech model. */
public final class Voices {

    private Voices() {}

    /** Returns the voices that speak the language; all of them if nobody does or no language is asked for. */
    public static List<Voice> of(@Nullable ModelSchema schema, @Nullable String language) {
        List<Voice> all = schema == null ? List.of() : schema.properties().voices();
        if (language == null) {
            return all;
        }
        List<Voice> speaking = all.stream()
                .filter(voice -> voice.language().contains(language))
                .toList();
        return speaking.isEmpty() ? all : speaking;
    }

    /**
     * Returns the voice if the model has it, else its default voice; a model that declares no voices takes any.
     *
     * @throws InvokeBadRequestException if the model has voices, not this one and no default
     */
    public static String resolve(@Nullable ModelSchema schema, String voice) {
        List<Voice> all = of(schema, null);
        if (schema == null
                || all.isEmpty()
                || all.stream().anyMatch(known -> known.mode().equals(voice))) {
            return voice;
        }
        String defaultVoice = schema.properties().defaultVoice();
        if (defaultVoice == null) {
            throw new InvokeBadRequestException("voice '" + voice + "' is unknown; the model has "
                    + all.stream().map(Voice::mode).toList());
        }
        return defaultVoice;
    }
}
