package dev.tenon.sample.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TextEmbeddingModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleTextEmbedding;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.error.CredentialsValidateFailedException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text-embedding models. */
@TextEmbeddingModel
public final class XinferenceTextEmbedding extends OpenAiCompatibleTextEmbedding<XinferenceCredentials> {

    private static final int DEFAULT_CONTEXT = 512;
    private static final int MOST_CHUNKS = 32;

    /** As many numbers fit into one answer to Dify. */
    private static final int NUMBERS_PER_ANSWER = 250_000;

    private static final String MAX_TOKENS = "max_tokens";

    private final ServedModels servedModels = ServedModels.SHARED;

    @Override
    protected OpenAiEndpoint endpoint(String model, XinferenceCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public CredentialAdditions validateCredentials(String model, XinferenceCredentials credentials) throws Exception {
        ServedModel served = servedModels.validate(credentials, ModelType.TEXT_EMBEDDING);
        int dimensions = validationVector(model, credentials).size();
        if (served.dimensions() > 0 && served.dimensions() != dimensions) {
            throw new CredentialsValidateFailedException(
                    "model \"%s\" should answer vectors of %d numbers and answers %d"
                            .formatted(credentials.modelUid(), served.dimensions(), dimensions));
        }
        return CredentialAdditions.none().with(MAX_TOKENS, contextSize(Optional.of(served), credentials));
    }

    @Override
    public ModelSchema customizableSchema(String model, XinferenceCredentials credentials) {
        return schema(model, credentials, Optional.of(servedModels.describe(credentials)));
    }

    @Override
    public ModelSchema provisionalSchema(String model, XinferenceCredentials credentials, Exception failure)
            throws Exception {
        ServedModels.requireOutage(failure);
        return schema(model, credentials, Optional.empty());
    }

    private static ModelSchema schema(String model, XinferenceCredentials credentials, Optional<ServedModel> served) {
        int dimensions = served.map(ServedModel::dimensions).orElse(0);
        int chunks = dimensions > 0 ? NUMBERS_PER_ANSWER / dimensions : MOST_CHUNKS;
        return XinferenceTextEmbeddingSchema.of(model)
                .contextSize(contextSize(served, credentials))
                .maxChunks(Math.max(1, Math.min(chunks, MOST_CHUNKS)))
                .build();
    }

    private static int contextSize(Optional<ServedModel> served, XinferenceCredentials credentials) {
        int told = served.map(ServedModel::maxTokens).orElse(0);
        return told > 0 ? told : credentials.stored(MAX_TOKENS, DEFAULT_CONTEXT);
    }

    /** Who asks is nothing to the server, and the fourth Jina model embeds nothing without a task. */
    @Override
    protected void customize(Map<String, @Nullable Object> body, ModelCall<XinferenceCredentials> call) {
        body.remove("user");
        boolean jina = servedModels
                .ifReachable(call.credentials())
                .map(served -> served.name().contains("jina-embeddings-v4"))
                .orElse(false);
        if (jina) {
            body.put("task", "retrieval");
        }
    }
}
