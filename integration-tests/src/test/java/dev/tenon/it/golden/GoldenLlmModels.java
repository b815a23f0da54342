package dev.tenon.it.golden;

import static dev.tenon.annotation.ModelFeature.AGENT_THOUGHT;
import static dev.tenon.annotation.ModelFeature.AUDIO;
import static dev.tenon.annotation.ModelFeature.DOCUMENT;
import static dev.tenon.annotation.ModelFeature.MULTI_TOOL_CALL;
import static dev.tenon.annotation.ModelFeature.POLLING;
import static dev.tenon.annotation.ModelFeature.STREAM_TOOL_CALL;
import static dev.tenon.annotation.ModelFeature.TOOL_CALL;
import static dev.tenon.annotation.ModelFeature.VIDEO;
import static dev.tenon.annotation.ModelFeature.VISION;

import dev.tenon.annotation.I18n;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.PredefinedModel;
import dev.tenon.annotation.Pricing;
import dev.tenon.annotation.Use;

/** The predefined language models. */
enum GoldenLlmModels {
    @SuppressWarnings("TN-PAR-020") // num_predict has a bound of its own
    @PredefinedModel(
            model = "golden-chat",
            label = @I18n(value = "Golden Chat", zhHans = "金聊"),
            features = {TOOL_CALL, MULTI_TOOL_CALL, STREAM_TOOL_CALL, AGENT_THOUGHT, VISION, DOCUMENT, VIDEO, AUDIO},
            contextSize = 8192,
            parameters = {
                @Use("temperature"),
                @Use(value = "top_p", defaultValue = "0", max = "0.5"),
                @Use(value = "top_k", min = "0", defaultValue = "0"),
                @Use(value = "max_tokens", required = true, defaultValue = "512", min = "1", max = "4096"),
                @Use(value = "num_predict", min = "1", max = "9999"),
                @Use("response_format"),
                @Use("seed"),
                @Use("style"),
                @Use("think"),
                @Use("note"),
                @Use("ratio")
            },
            pricing = @Pricing(input = "3.00", output = "15.00"))
    CHAT,

    @SuppressWarnings("TN-PRC-006") // its answers are free
    @PredefinedModel(
            model = "golden-cheap",
            label = @I18n("Golden Cheap"),
            contextSize = 4096,
            pricing = @Pricing(input = "0.15", currency = "EUR"))
    CHEAP,

    @PredefinedModel(model = "golden-free", label = @I18n("Golden Free"), contextSize = 4096)
    FREE,

    @SuppressWarnings("TN-PAR-017") // what happens without it is to be seen
    @PredefinedModel(
            model = "golden-completion",
            label = @I18n("Golden Completion"),
            mode = LlmMode.COMPLETION,
            contextSize = 2048,
            parameters = @Use(value = "must", required = true),
            pricing = @Pricing(input = "0.003", output = "0.004", unit = "0.001", currency = "RMB"),
            deprecated = true)
    COMPLETION,

    @PredefinedModel(
            model = "golden-poll",
            label = @I18n("Golden Poll"),
            features = POLLING,
            contextSize = 2048,
            parameters = @Use("temperature"),
            pricing = @Pricing(input = "0.001", output = "0.002", unit = "0.001", currency = "RMB"))
    POLL
}
