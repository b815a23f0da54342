package dev.tenon.it.openai;

import dev.tenon.annotation.TtsModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleTts;
import dev.tenon.openai.OpenAiEndpoint;

/** Text-to-speech models. */
@TtsModel
final class OaiTts extends OpenAiCompatibleTts<OaiCredentials> {

    @Override
    protected OpenAiEndpoint endpoint(String model, OaiCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public ModelSchema customizableSchema(String model, OaiCredentials credentials) {
        return OaiTtsSchema.of(model)
                .voice("alloy", "Alloy", "en-US")
                .defaultVoice("alloy")
                .audioType("mp3")
                .wordLimit(4096)
                .maxWorkers(1)
                .build();
    }
}
