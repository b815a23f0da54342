package dev.tenon.sample.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TtsModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleTts;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.TtsRequest;
import dev.tenon.runtime.error.CredentialsValidateFailedException;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Text-to-speech models. */
@TtsModel
public final class XinferenceTts extends OpenAiCompatibleTts<XinferenceCredentials> {

    private static final int OK = 200;
    private static final int WORD_LIMIT = 3500;
    private static final int WORKERS = 3;
    private static final String FAMILY = "audio_model_name";

    private final ServedModels servedModels = ServedModels.SHARED;

    /** Models that turned out not to stream: server and UID. */
    private final Set<List<String>> notStreaming = ConcurrentHashMap.newKeySet();

    @Override
    protected OpenAiEndpoint endpoint(String model, XinferenceCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public CredentialAdditions validateCredentials(String model, XinferenceCredentials credentials) throws Exception {
        ServedModel served = servedModels.validate(credentials, ModelType.TTS);
        if (served.needsReference()) {
            throw new CredentialsValidateFailedException(
                    "model \"%s\" (%s %s) speaks only after a reference recording or a description of the voice, which Dify cannot give"
                            .formatted(credentials.modelUid(), served.family(), served.abilities()));
        }
        super.validateCredentials(model, credentials);
        return CredentialAdditions.none().with(FAMILY, served.family());
    }

    @Override
    protected String validationVoice(String model, XinferenceCredentials credentials) {
        return voices(credentials, family(credentials)).get(0).id();
    }

    @Override
    public ModelSchema customizableSchema(String model, XinferenceCredentials credentials) {
        return schema(model, credentials, servedModels.describe(credentials).family());
    }

    @Override
    public ModelSchema provisionalSchema(String model, XinferenceCredentials credentials, Exception failure)
            throws Exception {
        ServedModels.requireOutage(failure);
        return schema(model, credentials, storedFamily(credentials));
    }

    private static ModelSchema schema(String model, XinferenceCredentials credentials, String family) {
        List<SpeechFamily.Voice> voices = voices(credentials, family);
        XinferenceTtsSchema schema = XinferenceTtsSchema.of(model)
                .defaultVoice(voices.get(0).id())
                .wordLimit(WORD_LIMIT)
                .audioType("mp3")
                .maxWorkers(WORKERS);
        voices.forEach(voice ->
                schema.voice(voice.id(), voice.name(), voice.languages().toArray(String[]::new)));
        return schema.build();
    }

    private static List<SpeechFamily.Voice> voices(XinferenceCredentials credentials, String family) {
        return credentials
                .voices()
                .map(SpeechFamily::named)
                .filter(named -> !named.isEmpty())
                .orElseGet(() -> SpeechFamily.of(family).voices());
    }

    private String family(XinferenceCredentials credentials) {
        return servedModels
                .ifReachable(credentials)
                .map(ServedModel::family)
                .orElseGet(() -> storedFamily(credentials));
    }

    private static String storedFamily(XinferenceCredentials credentials) {
        return String.valueOf(credentials.stored().get(FAMILY));
    }

    private boolean streams(XinferenceCredentials credentials) {
        return !notStreaming.contains(place(credentials))
                && SpeechFamily.of(family(credentials)).streams();
    }

    private static List<String> place(XinferenceCredentials credentials) {
        return List.of(credentials.baseUrl(), credentials.modelUid());
    }

    @Override
    protected void customize(Map<String, @Nullable Object> body, TtsRequest<XinferenceCredentials> request) {
        String voice = request.knownVoice();
        body.put("voice", voice.equals(SpeechFamily.DEFAULT) ? "" : voice);
        body.put("speed", 1.0);
        body.put("stream", streams(request.credentials()));
    }

    /**
     * A model that may be able to stream is asked to. One that refuses, or answers nothing at all, is asked for the whole: a server that
     * cannot make the format of a stream ends it without a word, and tells the reason only then.
     */
    @Override
    protected void speak(
            TtsRequest<XinferenceCredentials> request, String text, OpenAiEndpoint endpoint, AudioOutput out)
            throws IOException {
        boolean streamed = streams(request.credentials());
        try {
            super.speak(request, text, endpoint, out);
        } catch (InvokeServerUnavailableException e) {
            if (!streamed || !(refusesToStream(e) || e.status() == OK)) {
                throw e;
            }
            speakWhole(request, text, endpoint, out);
        }
    }

    private void speakWhole(
            TtsRequest<XinferenceCredentials> request, String text, OpenAiEndpoint endpoint, AudioOutput out)
            throws IOException {
        List<String> place = place(request.credentials());
        notStreaming.add(place);
        try {
            super.speak(request, text, endpoint, out);
        } catch (InvokeException alsoFails) {
            notStreaming.remove(place);
            throw alsoFails;
        }
    }

    private static boolean refusesToStream(InvokeServerUnavailableException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("support stream") || message.contains("stream mode");
    }
}
