package acme.gateway;

import dev.tenon.annotation.TtsModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TtsRequest;
import dev.tenon.runtime.error.CredentialsValidateFailedException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;

/** Answers for the text-to-speech models. */
@TtsModel(predefined = GatewayTtsModels.class)
final class GatewayTts implements TextToSpeech<GatewayCredentials> {

    @Override
    public void invoke(TtsRequest<GatewayCredentials> request, AudioOutput out) {
        throw new InvokeServerUnavailableException("GatewayTts cannot be called yet");
    }

    /** Checks the credentials by one cheap real call. */
    @Override
    public CredentialAdditions validateCredentials(String model, GatewayCredentials credentials) {
        throw new CredentialsValidateFailedException("credentials cannot be checked yet");
    }

    /** Describes a model that the user named. */
    @Override
    public ModelSchema customizableSchema(String model, GatewayCredentials credentials) {
        return GatewayTtsSchema.of(model).build();
    }
}
