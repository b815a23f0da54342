package ${package};

import dev.tenon.annotation.LlmModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleLlm;
import dev.tenon.openai.OpenAiEndpoint;

/** The language models. Calling them and checking credentials is inherited. */
@LlmModel
final class ${prefix}Llm extends OpenAiCompatibleLlm<${prefix}Credentials, ${prefix}Parameters> {

    @Override
    protected OpenAiEndpoint endpoint(String model, ${prefix}Credentials credentials) {
        return OpenAiEndpoint.of(
                credentials.baseUrl().toString(), credentials.apiKey().orElse(null));
    }

    @Override
    public ModelSchema customizableSchema(String model, ${prefix}Credentials credentials) {
        return ${prefix}LlmSchema.of(model)
                .contextSize(credentials.contextSize())
                .temperature()
                .topP()
                .maxTokens(rule -> rule.max(credentials.contextSize()))
                .build();
    }
}
