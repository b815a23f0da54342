package dev.tenon.it.openai;

import dev.tenon.annotation.TextEmbeddingModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleTextEmbedding;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.openai.OpenAiSchemas;

/** Text-embedding models. */
@TextEmbeddingModel
final class OaiTextEmbedding extends OpenAiCompatibleTextEmbedding<OaiCredentials> {

    @Override
    protected OpenAiEndpoint endpoint(String model, OaiCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public ModelSchema customizableSchema(String model, OaiCredentials credentials) {
        return OpenAiSchemas.textEmbedding(model, credentials.contextSize(), credentials.maxChunks())
                .build();
    }
}
