package dev.tenon.it.openai;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.LlmModel;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.openai.ChatSettings;
import dev.tenon.openai.OpenAiCompatibleLlm;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.openai.OpenAiSchemas;

/** Language models. */
@LlmModel
final class OaiLlm extends OpenAiCompatibleLlm<OaiCredentials, Void> {

    private static final int MAX_TOKENS = 4096;

    @Override
    protected OpenAiEndpoint endpoint(String model, OaiCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    protected ChatSettings settings(String model, OaiCredentials credentials) {
        return ChatSettings.builder()
                .tools(credentials.functionCallingType().format)
                .thinking(credentials.agentThoughtSupport().thinking)
                .build();
    }

    @Override
    protected LlmMode validationMode(String model, OaiCredentials credentials) {
        return credentials.mode().llmMode;
    }

    @Override
    public ModelSchema customizableSchema(String model, OaiCredentials credentials) {
        ModelSchemaBuilder schema = credentials.mode() == OaiCredentials.Mode.CHAT
                ? OpenAiSchemas.chat(model, settings(model, credentials), credentials.contextSize(), MAX_TOKENS)
                : OpenAiSchemas.completion(model, credentials.contextSize(), MAX_TOKENS);
        return schema.parameter(IntRule.of("seed")).build();
    }
}
