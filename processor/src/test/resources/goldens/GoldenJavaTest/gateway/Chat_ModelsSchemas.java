package com.acme.gateway;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.StringRule;
import dev.tenon.runtime.glue.PredefinedModels;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The models of {@link com.acme.gateway.model.Chat.Models}.
 */
@TenonGenerated("com.acme.gateway.GatewayProvider")
@NullMarked
final class Chat_ModelsSchemas implements PredefinedModels {
    @Override
    public @Nullable ModelSchema find(String model) {
        return switch (model) {
            case "gw-large" -> gwLarge();
            case "gw-small" -> gwSmall();
            case "default" -> default_();
            default -> null;
        };
    }

    private static ModelSchema gwLarge() {
        return predefined("gw-large")
                .label(I18nObject.of("GW Large", "大"))
                .features(ModelFeature.TOOL_CALL, ModelFeature.MULTI_TOOL_CALL,
                        ModelFeature.STREAM_TOOL_CALL, ModelFeature.AGENT_THOUGHT,
                        ModelFeature.VISION)
                .mode(LlmMode.CHAT)
                .contextSize(128_000)
                .parameter(temperature())
                .parameter(IntRule.of("max_tokens").template(ParameterTemplate.MAX_TOKENS)
                        .max(8192))
                .parameter(style())
                .pricing(new PriceConfig("3.00", "15.00", "0.000001", "USD"))
                .unchecked();
    }

    private static ModelSchema gwSmall() {
        return predefined("gw-small")
                .label(I18nObject.of("GW Small"))
                .mode(LlmMode.CHAT)
                .contextSize(8192)
                .parameter(temperature())
                .parameter(IntRule.of("max_tokens").template(ParameterTemplate.MAX_TOKENS))
                .parameter(style())
                .pricing(new PriceConfig("0.15", null, "0.000001", "USD"))
                .unchecked();
    }

    private static ModelSchema default_() {
        return predefined("default")
                .label(new I18nObject("Old", null, "旧", null))
                .mode(LlmMode.CHAT)
                .contextSize(2048)
                .parameter(IntRule.of("num-predict")
                        .template(ParameterTemplate.MAX_TOKENS)
                        .label("Longest answer")
                        .required(true)
                        .max(9999)
                        .defaultValue(256))
                .deprecated(true)
                .unchecked();
    }

    private static FloatRule temperature() {
        return FloatRule.of("temperature").template(ParameterTemplate.TEMPERATURE).max(2);
    }

    private static StringRule style() {
        return StringRule.of("style").label("Style").options("plain", "fancy");
    }

    private static ModelSchemaBuilder predefined(String model) {
        return ModelSchemaBuilder.of(ModelType.LLM, model).fetchFrom(FetchFrom.PREDEFINED_MODEL);
    }
}
