package dev.tenon.it.openai;

import dev.tenon.annotation.ModerationModel;
import dev.tenon.openai.OpenAiCompatibleModeration;
import dev.tenon.openai.OpenAiEndpoint;

/** Moderation models. */
@ModerationModel
final class OaiModeration extends OpenAiCompatibleModeration<OaiCredentials> {

    @Override
    protected OpenAiEndpoint endpoint(String model, OaiCredentials credentials) {
        return credentials.endpoint();
    }
}
