package acme.gateway;

import dev.tenon.annotation.LlmModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleLlm;
import dev.tenon.openai.OpenAiEndpoint;

/** The language models. Calling them and checking credentials is inherited. */
@LlmModel
final class GatewayLlm extends OpenAiCompatibleLlm<GatewayCredentials, GatewayParameters> {

    @Override
    protected OpenAiEndpoint endpoint(String model, GatewayCredentials credentials) {
        return OpenAiEndpoint.of(
                credentials.baseUrl().toString(), credentials.apiKey().orElse(null));
    }

    @Override
    public ModelSchema customizableSchema(String model, GatewayCredentials credentials) {
        return GatewayLlmSchema.of(model)
                .contextSize(credentials.contextSize())
                .temperature()
                .topP()
                .maxTokens(rule -> rule.max(credentials.contextSize()))
                .build();
    }
}
