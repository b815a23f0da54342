package acme.gateway;

import static dev.tenon.annotation.ModelFeature.TOOL_CALL;
import static dev.tenon.annotation.ModelFeature.VISION;

import dev.tenon.annotation.I18n;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.PredefinedModel;
import dev.tenon.annotation.Pricing;
import dev.tenon.annotation.Use;

/** The language models, in the order in which Dify lists them. */
enum GatewayLlmModels {
    @PredefinedModel(
            model = "acme/large",
            label = @I18n(value = "Acme Large", zhHans = "Acme 大模型"),
            features = {TOOL_CALL, VISION},
            contextSize = 131_072,
            parameters = {
                @Use("temperature"),
                @Use(value = "max_tokens", required = true),
                @Use("top_k"),
                @Use("reasoningEffort"),
                @Use("response_format"),
                @Use("extra_body")
            },
            pricing = @Pricing(input = "0.50", output = "1.50"),
            fileName = "large.yaml")
    ACME_LARGE,

    @PredefinedModel(
            model = "acme/small",
            label = @I18n("Acme Small"),
            contextSize = 8192,
            parameters = {
                @Use(value = "temperature", defaultValue = "0.3"),
                @Use(value = "max_tokens", required = true, max = "4096"),
                @Use(value = "top_k", inherit = false, template = ParameterTemplate.TOP_K),
                @Use(
                        value = "reasoningEffort",
                        defaultValue = "low",
                        options = {"low", "medium"})
            },
            pricing = @Pricing(input = "0.002", unit = "0.001", currency = "EUR"))
    ACME_SMALL,

    @PredefinedModel(
            model = "acme-old",
            mode = LlmMode.COMPLETION,
            contextSize = 2048,
            parameters = @Use(value = "max_tokens", required = true, defaultValue = "64", max = "2048"),
            deprecated = true)
    ACME_OLD
}
