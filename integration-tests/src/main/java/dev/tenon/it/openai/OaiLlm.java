package dev.tenon.it.openai;

import dev.tenon.annotation.LlmModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.ChatSettings;
import dev.tenon.openai.OpenAiCompatibleLlm;
import dev.tenon.openai.OpenAiEndpoint;

/** Language models. */
@LlmModel
final class OaiLlm extends OpenAiCompatibleLlm<OaiCredentials, OaiParameters> {

    @Override
    protected OpenAiEndpoint endpoint(String model, OaiCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    protected ChatSettings settings(String model, OaiCredentials credentials) {
        return ChatSettings.builder().tools(credentials.functionCallingType().format).build();
    }

    @Override
    public ModelSchema customizableSchema(String model, OaiCredentials credentials) {
        return OaiLlmSchema.of(model)
                .mode(credentials.mode().llmMode)
                .contextSize(4096)
                .temperature()
                .maxTokens()
                .responseFormat()
                .seed()
                .build();
    }
}
