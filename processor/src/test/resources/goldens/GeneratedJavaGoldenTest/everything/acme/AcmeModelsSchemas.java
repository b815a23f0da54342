package acme;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.BooleanRule;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.StringRule;
import dev.tenon.declaration.TextRule;
import dev.tenon.runtime.glue.PredefinedModels;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The models of {@link AcmeModels}.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
final class AcmeModelsSchemas implements PredefinedModels {
    @Override
    public @Nullable ModelSchema find(String model) {
        return switch (model) {
            case "acme/large" -> acmeLarge();
            case "yes" -> yes();
            default -> null;
        };
    }

    private static ModelSchema acmeLarge() {
        return predefined("acme/large")
                .mode(LlmMode.CHAT)
                .contextSize(8192)
                .parameter(FloatRule.of("temperature").template(ParameterTemplate.TEMPERATURE))
                .parameter(IntRule.of("max_tokens").template(ParameterTemplate.MAX_TOKENS)
                        .max(4096))
                .pricing(new PriceConfig("0.50", "1.50", "0.000001", "USD"))
                .unchecked();
    }

    private static ModelSchema yes() {
        return predefined("yes")
                .label(I18nObject.of("1.0"))
                .features(ModelFeature.TOOL_CALL, ModelFeature.VISION)
                .mode(LlmMode.COMPLETION)
                .contextSize(4096)
                .parameter(FloatRule.of("ratio")
                        .min(0.50)
                        .max(2)
                        .precision(1)
                        .defaultValue(1))
                .parameter(TextRule.of("note").defaultValue("{\n"
                        + "  \"a\": 1\n"
                        + "}"))
                .parameter(StringRule.of("style")
                        .label("Style")
                        .help("on")
                        .required(true)
                        .defaultValue("plain")
                        .options("plain", "fancy"))
                .parameter(StringRule.of("response_format")
                        .template(ParameterTemplate.RESPONSE_FORMAT)
                        .defaultValue("text")
                        .options("text", "16:9", "None"))
                .parameter(BooleanRule.of("cache").required(true).defaultValue(false))
                .parameter(FloatRule.of("temperature")
                        .template(ParameterTemplate.TEMPERATURE)
                        .label("Heat")
                        .max(2)
                        .precision(3)
                        .defaultValue(0.125))
                .pricing(new PriceConfig("0.10", "0", "0.001", "EUR"))
                .deprecated(true)
                .unchecked();
    }

    private static ModelSchemaBuilder predefined(String model) {
        return ModelSchemaBuilder.of(ModelType.LLM, model).fetchFrom(FetchFrom.PREDEFINED_MODEL);
    }
}
