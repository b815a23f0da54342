package dev.tenon.it.openai;

import dev.tenon.annotation.TtsModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleTts;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.openai.OpenAiSchemas;

/** Text-to-speech models. */
@TtsModel
final class OaiTts extends OpenAiCompatibleTts<OaiCredentials> {

    @Override
    protected OpenAiEndpoint endpoint(String model, OaiCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public ModelSchema customizableSchema(String model, OaiCredentials credentials) {
        return OpenAiSchemas.textToSpeech(model, credentials.voices()).build();
    }
}
