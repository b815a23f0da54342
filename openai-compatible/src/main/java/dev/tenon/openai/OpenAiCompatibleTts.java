package dev.tenon.openai;

import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.SpeechPieces;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TtsRequest;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.http.UpstreamResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text-to-speech models on a server that speaks OpenAI's HTTP API: {@code audio/speech}, or another {@link SpeechApi}. Texts longer than the schema's
 * {@code word_limit} are spoken in pieces.
 *
 * @param <C> the credentials record
 */
public abstract class OpenAiCompatibleTts<C> implements TextToSpeech<C> {

    /** For subclasses. */
    protected OpenAiCompatibleTts() {}

    /**
     * Says where the model is served.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected abstract OpenAiEndpoint endpoint(String model, C credentials) throws Exception;

    /** Says how the server is asked to speak; by default as OpenAI's is. */
    protected SpeechApi speechApi(String model, C credentials) {
        return SpeechApi.openAi();
    }

    /** Changes the body of a request as the last one before it is sent. */
    protected void customize(Map<String, @Nullable Object> body, TtsRequest<C> request) {}

    /**
     * Returns the voice that validation tries, as the server knows it: that which the schema takes when none is named.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected String validationVoice(String model, C credentials) throws Exception {
        ModelSchema schema = customizableSchema(model, credentials);
        String voice = schema == null ? null : schema.properties().defaultVoice();
        return voice == null ? "alloy" : voice;
    }

    @Override
    public CredentialAdditions validateCredentials(String model, C credentials) throws Exception {
        ModelSchema schema = customizableSchema(model, credentials);
        ModelCall<C> call = new ModelCall<>(model, credentials, null, () -> schema);
        TtsRequest<C> test = new TtsRequest<>(call, "Hello", validationVoice(model, credentials), "validation");
        speak(
                test,
                "Hello",
                endpoint(model, credentials).withTimeouts(Timeouts.validation()),
                (bytes, offset, length) -> {});
        return CredentialAdditions.none();
    }

    @Override
    public void invoke(TtsRequest<C> request, AudioOutput out) throws Exception {
        OpenAiEndpoint endpoint = endpoint(request.model(), request.credentials());
        SpeechPieces.speak(request, out, (piece, pieceOut) -> speak(request, piece, endpoint, pieceOut));
    }

    /**
     * Speaks one piece of the text and hands its audio on as it comes.
     *
     * @throws IOException never; reading reports its failures as {@link dev.tenon.runtime.error.InvokeConnectionException}
     */
    protected void speak(TtsRequest<C> request, String text, OpenAiEndpoint endpoint, AudioOutput out)
            throws IOException {
        SpeechApi api = speechApi(request.model(), request.credentials());
        OpenAiEndpoint called = api.endpoint(endpoint, request.model());
        Map<String, @Nullable Object> body =
                api.body(called.upstreamModel(request.model()), text, request.knownVoice(), audioType(request));
        customize(body, request);
        OpenAiCalls.call(called, () -> {
            try (UpstreamResponse response = OpenAiCalls.post(called, api.path(), body, api.accept())) {
                if (!api.read(response, out)) {
                    throw response.unexpected("no audio in the answer", "");
                }
                return out;
            }
        });
    }

    private static String audioType(TtsRequest<?> request) {
        ModelSchema schema = request.schema();
        ModelProperties properties = schema == null ? null : schema.properties();
        return properties == null || properties.audioType() == null ? "mp3" : properties.audioType();
    }
}
