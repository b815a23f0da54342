package dev.tenon.openai;

import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.http.UpstreamResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a server is asked to speak. */
public abstract sealed class SpeechApi permits OpenAiSpeech, BytePlusSpeech {

    SpeechApi() {}

    /** Returns OpenAI's: {@code audio/speech} answers the audio as it is. */
    public static SpeechApi openAi() {
        return new OpenAiSpeech();
    }

    /**
     * Returns that of BytePlus and Volcano Engine: {@code tts/unidirectional} answers pieces of audio in lines of JSON. The key is sent
     * as {@code x-api-key}.
     *
     * @param resourceId which of its services speaks, or null for the model's name on the server
     * @param sampleRate in hertz, such as 24000
     */
    public static SpeechApi bytePlus(@Nullable String resourceId, int sampleRate) {
        return new BytePlusSpeech(resourceId, sampleRate);
    }

    /** Returns what is called below the base URL. */
    abstract String path();

    /** Returns the value of {@code Accept}. */
    abstract String accept();

    /** Returns the endpoint as this API wants to be called. */
    abstract OpenAiEndpoint endpoint(OpenAiEndpoint endpoint, String difyModel);

    /** Returns the body of a request for audio of the given format. */
    abstract Map<String, @Nullable Object> body(String upstreamModel, String text, String voice, String format);

    /**
     * Hands on the audio of an answer as it comes; returns whether there was any.
     *
     * @throws IOException never; reading reports its failures as {@link dev.tenon.runtime.error.InvokeConnectionException}
     */
    abstract boolean read(UpstreamResponse response, AudioOutput out) throws IOException;
}
