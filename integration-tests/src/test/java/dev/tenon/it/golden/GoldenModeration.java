package dev.tenon.it.golden;

import dev.tenon.annotation.ModerationModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.Moderation;
import dev.tenon.runtime.ModerationRequest;

/** Finds "bad". */
@ModerationModel(predefined = GoldenOtherModels.Moderation.class)
public final class GoldenModeration implements Moderation<GoldenCredentials> {

    @Override
    public CredentialAdditions validateCredentials(String model, GoldenCredentials credentials) {
        return credentials.validate("resolved_model", model + "@1");
    }

    @Override
    public ModelSchema customizableSchema(String model, GoldenCredentials credentials) {
        return GoldenModerationSchema.of(model)
                .maxChunks(2)
                .maxCharactersPerChunk(10)
                .build();
    }

    @Override
    public boolean invoke(ModerationRequest<GoldenCredentials> request) throws Exception {
        Upstream.fail(request.text());
        return request.text().contains("bad");
    }
}
