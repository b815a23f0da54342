package dev.tenon.sample.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.SpeechToTextModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleSpeechToText;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.runtime.CredentialAdditions;

/** Speech-to-text models. */
@SpeechToTextModel
public final class XinferenceSpeechToText extends OpenAiCompatibleSpeechToText<XinferenceCredentials> {

    private static final int MEGABYTES = 25;

    @Override
    protected OpenAiEndpoint endpoint(String model, XinferenceCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public CredentialAdditions validateCredentials(String model, XinferenceCredentials credentials) throws Exception {
        ServedModels.SHARED.validate(credentials, ModelType.SPEECH2TEXT);
        return super.validateCredentials(model, credentials);
    }

    @Override
    public ModelSchema customizableSchema(String model, XinferenceCredentials credentials) {
        return XinferenceSpeechToTextSchema.of(model)
                .fileUploadLimit(MEGABYTES)
                .supportedFileExtensions("flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm")
                .build();
    }
}
