package acme.gateway;

import dev.tenon.annotation.TextEmbeddingModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.EmbeddingRequest;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.TextEmbedding;
import dev.tenon.runtime.error.CredentialsValidateFailedException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;

/** Answers for the embedding models. */
@TextEmbeddingModel(predefined = GatewayTextEmbeddingModels.class)
final class GatewayTextEmbedding implements TextEmbedding<GatewayCredentials> {

    @Override
    public EmbeddingResult invoke(EmbeddingRequest<GatewayCredentials> request) {
        throw new InvokeServerUnavailableException("GatewayTextEmbedding cannot be called yet");
    }

    /** Checks the credentials by one cheap real call. */
    @Override
    public CredentialAdditions validateCredentials(String model, GatewayCredentials credentials) {
        throw new CredentialsValidateFailedException("credentials cannot be checked yet");
    }

    /** Describes a model that the user named. */
    @Override
    public ModelSchema customizableSchema(String model, GatewayCredentials credentials) {
        return GatewayTextEmbeddingSchema.of(model).build();
    }
}
