package dev.tenon.openai;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.AudioFile;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.SpeechToText;
import dev.tenon.runtime.SpeechToTextRequest;
import dev.tenon.runtime.http.Multipart;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.runtime.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Speech-to-text models on a server that speaks OpenAI's HTTP API: {@code audio/transcriptions}.
 *
 * @param <C> the credentials record
 */
public abstract class OpenAiCompatibleSpeechToText<C> implements SpeechToText<C> {

    /** For subclasses. */
    protected OpenAiCompatibleSpeechToText() {}

    /**
     * Says where the model is served.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected abstract OpenAiEndpoint endpoint(String model, C credentials) throws Exception;

    /** Adds fields such as {@code language} or {@code prompt} to the form. */
    protected void customize(Multipart form, C credentials) {}

    /** Without a schema Dify would not offer the model. The files are those that OpenAI's own server takes, of up to 25 megabytes. */
    @Override
    public ModelSchema customizableSchema(String model, C credentials) throws Exception {
        return OpenAiSchemas.speechToText(model).build();
    }

    @Override
    public CredentialAdditions validateCredentials(String model, C credentials) throws Exception {
        AudioFile sample = new AudioFile(SampleAudio.wav(), "wav", "audio/wav");
        transcribe(model, credentials, sample, endpoint(model, credentials).withTimeouts(Timeouts.validation()));
        return CredentialAdditions.none();
    }

    @Override
    public String invoke(SpeechToTextRequest<C> request) throws Exception {
        return transcribe(
                request.model(),
                request.credentials(),
                request.file(),
                endpoint(request.model(), request.credentials()));
    }

    private String transcribe(String model, C credentials, AudioFile file, OpenAiEndpoint endpoint) {
        Multipart form =
                new Multipart().field("model", endpoint.upstreamModel(model)).field("response_format", "json");
        customize(form, credentials);
        form.file("file", "audio." + file.suffix(), file.mimeType(), file.bytes());
        return OpenAiCalls.call(endpoint, () -> {
            try (UpstreamResponse response = OpenAiCalls.post(endpoint, "audio/transcriptions", form)) {
                return text(response, endpoint);
            }
        });
    }

    private static String text(UpstreamResponse response, OpenAiEndpoint endpoint) {
        if (response.contentType().equals("text/plain")) {
            return response.bodyText(OpenAiCalls.ANSWER_LIMIT).strip();
        }
        Map<String, @Nullable Object> answer = OpenAiCalls.object(response, endpoint);
        if (answer.get("text") instanceof String spoken) {
            return spoken.strip();
        }
        throw response.unexpected("no text in the answer", Json.write(answer));
    }
}
