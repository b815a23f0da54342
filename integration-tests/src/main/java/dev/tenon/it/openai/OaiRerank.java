package dev.tenon.it.openai;

import dev.tenon.annotation.RerankModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleRerank;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.openai.OpenAiSchemas;

/** Rerank models. */
@RerankModel
final class OaiRerank extends OpenAiCompatibleRerank<OaiCredentials> {

    @Override
    protected OpenAiEndpoint endpoint(String model, OaiCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public ModelSchema customizableSchema(String model, OaiCredentials credentials) {
        return OpenAiSchemas.rerank(model, credentials.contextSize()).build();
    }
}
