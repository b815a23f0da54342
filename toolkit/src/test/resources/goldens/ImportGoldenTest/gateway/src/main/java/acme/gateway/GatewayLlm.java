package acme.gateway;

import dev.tenon.annotation.LlmModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.error.CredentialsValidateFailedException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;

/** Answers for the language models. */
@LlmModel(predefined = GatewayLlmModels.class)
final class GatewayLlm implements LargeLanguageModel<GatewayCredentials, GatewayLlmParameters> {

    @Override
    public void invoke(LlmRequest<GatewayCredentials, GatewayLlmParameters> request, LlmResponse out) {
        throw new InvokeServerUnavailableException("GatewayLlm cannot be called yet");
    }

    /** Checks the credentials by one cheap real call. */
    @Override
    public CredentialAdditions validateCredentials(String model, GatewayCredentials credentials) {
        throw new CredentialsValidateFailedException("credentials cannot be checked yet");
    }

    /** Describes a model that the user named. */
    @Override
    public ModelSchema customizableSchema(String model, GatewayCredentials credentials) {
        return GatewayLlmSchema.of(model).build();
    }
}
