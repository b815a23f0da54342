package dev.tenon.sample.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.RerankModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.OpenAiCompatibleRerank;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.runtime.CredentialAdditions;

/** Rerank models. */
@RerankModel
public final class XinferenceRerank extends OpenAiCompatibleRerank<XinferenceCredentials> {

    @Override
    protected OpenAiEndpoint endpoint(String model, XinferenceCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public CredentialAdditions validateCredentials(String model, XinferenceCredentials credentials) throws Exception {
        ServedModels.SHARED.validate(credentials, ModelType.RERANK);
        return super.validateCredentials(model, credentials);
    }

    /** The server tells no context size of a rerank model. */
    @Override
    public ModelSchema customizableSchema(String model, XinferenceCredentials credentials) {
        return XinferenceRerankSchema.of(model).build();
    }
}
