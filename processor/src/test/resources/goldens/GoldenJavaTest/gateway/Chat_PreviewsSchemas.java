package com.acme.gateway;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.glue.PredefinedModels;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The models of {@link com.acme.gateway.model.Chat.Previews}.
 */
@TenonGenerated("com.acme.gateway.GatewayProvider")
@NullMarked
final class Chat_PreviewsSchemas implements PredefinedModels {
    @Override
    public @Nullable ModelSchema find(String model) {
        return switch (model) {
            case "acme/next-2.5@2026-01" -> acmeNext2_5_2026_01();
            default -> null;
        };
    }

    private static ModelSchema acmeNext2_5_2026_01() {
        return predefined("acme/next-2.5@2026-01")
                .mode(LlmMode.CHAT)
                .contextSize(4096)
                .unchecked();
    }

    private static ModelSchemaBuilder predefined(String model) {
        return ModelSchemaBuilder.of(ModelType.LLM, model).fetchFrom(FetchFrom.PREDEFINED_MODEL);
    }
}
