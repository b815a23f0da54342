package dev.tenon.it.openai;

import dev.tenon.annotation.SpeechToTextModel;
import dev.tenon.openai.OpenAiCompatibleSpeechToText;
import dev.tenon.openai.OpenAiEndpoint;

/** Speech-to-text models. */
@SpeechToTextModel
final class OaiSpeechToText extends OpenAiCompatibleSpeechToText<OaiCredentials> {

    @Override
    protected OpenAiEndpoint endpoint(String model, OaiCredentials credentials) {
        return credentials.endpoint();
    }
}
