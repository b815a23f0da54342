package com.acme.xinference;

import static dev.tenon.annotation.LlmMode.CHAT;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;

public final class XinferenceLlm implements LargeLanguageModel<XinferenceCredentials, XinferenceLlmParameters> {

    @Override
    public ModelSchema customizableSchema(String model, XinferenceCredentials credentials) {
        var schema = XinferenceLlmSchema.of(model)
                .mode(CHAT)
                .contextSize(4096)
                .temperature()
                .maxTokens(rule -> rule.max(4096));
        if (model.startsWith("qwen3")) {
            schema.thinking();
        }
        return schema.build();
    }

    @Override
    public void invoke(LlmRequest<XinferenceCredentials, XinferenceLlmParameters> request, LlmResponse out) {
        out.text("ok");
    }
}
