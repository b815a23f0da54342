package dev.tenon.openai;

import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.SpeechPieces;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TtsRequest;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text-to-speech models on a server that speaks OpenAI's HTTP API: {@code audio/speech}. Texts longer than the schema's
 * {@code word_limit} are spoken in pieces.
 *
 * @param <C> the credentials record
 */
public abstract class OpenAiCompatibleTts<C> implements TextToSpeech<C> {

    private static final int BUFFER = 64 << 10;

    /** For subclasses. */
    protected OpenAiCompatibleTts() {}

    /**
     * Says where the model is served.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected abstract OpenAiEndpoint endpoint(String model, C credentials) throws Exception;

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
        TtsRequest<C> test = new TtsRequest<>(
                ModelCall.of(model, credentials), "Hello", validationVoice(model, credentials), "validation");
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
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("model", endpoint.upstreamModel(request.model()));
        body.put("input", text);
        body.put("voice", request.knownVoice());
        body.put("response_format", audioType(request));
        customize(body, request);
        OpenAiCalls.call(endpoint, () -> {
            try (UpstreamResponse response = OpenAiCalls.post(endpoint, "audio/speech", body, "*/*")) {
                requireAudio(response);
                copy(response.body(), out);
                return out;
            }
        });
    }

    /** What can be read is no audio but what went wrong, whatever the status. */
    private static void requireAudio(UpstreamResponse response) {
        if (response.isJson()) {
            Map<String, @Nullable Object> document = response.bodyObject(OpenAiCalls.ANSWER_LIMIT);
            throw response.unexpected("no audio but JSON in the answer", Json.write(document));
        }
        if (response.contentType().startsWith("text/")) {
            throw response.unexpected("no audio but text in the answer", response.bodyText(OpenAiCalls.ANSWER_LIMIT));
        }
    }

    private static String audioType(TtsRequest<?> request) {
        ModelSchema schema = request.schema();
        ModelProperties properties = schema == null ? null : schema.properties();
        return properties == null || properties.audioType() == null ? "mp3" : properties.audioType();
    }

    private static void copy(InputStream audio, AudioOutput out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        boolean any = false;
        for (int n = audio.read(buffer); n >= 0; n = audio.read(buffer)) {
            if (n > 0) {
                any = true;
                out.write(buffer, 0, n);
            }
        }
        if (!any) {
            throw new InvokeServerUnavailableException("the server answered no audio");
        }
    }
}
