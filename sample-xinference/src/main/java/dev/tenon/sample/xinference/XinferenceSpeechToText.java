package dev.tenon.sample.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.SpeechToTextModel;
import dev.tenon.openai.OpenAiCompatibleSpeechToText;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.runtime.CredentialAdditions;

/** Speech-to-text models. */
@SpeechToTextModel
public final class XinferenceSpeechToText extends OpenAiCompatibleSpeechToText<XinferenceCredentials> {

    @Override
    protected OpenAiEndpoint endpoint(String model, XinferenceCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public CredentialAdditions validateCredentials(String model, XinferenceCredentials credentials) throws Exception {
        ServedModels.SHARED.validate(credentials, ModelType.SPEECH2TEXT);
        return super.validateCredentials(model, credentials);
    }
}
