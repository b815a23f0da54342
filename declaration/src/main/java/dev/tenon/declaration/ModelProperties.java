package dev.tenon.declaration;

import dev.tenon.annotation.LlmMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Dify has to know of a model ({@code model_properties}); null where it is not said.
 *
 * @param mode chat or completion, for llm
 * @param contextSize tokens, from 1
 * @param maxChunks texts per call, from 1
 * @param maxCharactersPerChunk characters per text, from 1
 * @param fileUploadLimit megabytes, from 1
 * @param supportedFileExtensions a list such as {@code mp3,wav}
 * @param voices the voices of tts; an empty list when there are none
 * @param defaultVoice the {@link Voice#mode()} of the voice taken when none is named
 * @param wordLimit characters per request, from 1
 * @param audioType such as {@code mp3}
 * @param maxWorkers requests at a time, from 1
 */
public record ModelProperties(
        @Nullable LlmMode mode,
        @Nullable Integer contextSize,
        @Nullable Integer maxChunks,
        @Nullable Integer maxCharactersPerChunk,
        @Nullable Integer fileUploadLimit,
        @Nullable String supportedFileExtensions,
        List<Voice> voices,
        @Nullable String defaultVoice,
        @Nullable Integer wordLimit,
        @Nullable String audioType,
        @Nullable Integer maxWorkers) {
    public ModelProperties {
        voices = List.copyOf(voices);
    }
}
