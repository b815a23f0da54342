package acme.gateway;

import static dev.tenon.annotation.ParameterTemplate.MAX_TOKENS;
import static dev.tenon.annotation.ParameterTemplate.RESPONSE_FORMAT;
import static dev.tenon.annotation.ParameterTemplate.TEMPERATURE;

import dev.tenon.annotation.I18n;
import dev.tenon.annotation.Parameter;
import dev.tenon.annotation.ParameterType;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Every parameter that some language model offers; a model says which of them are its own. */
record GatewayLlmParameters(
        @Parameter(template = TEMPERATURE, max = "2") OptionalDouble temperature,

        @Parameter(template = MAX_TOKENS, defaultValue = "1024", max = "8192")
        OptionalInt maxTokens,

        @Parameter(
                label = @I18n(value = "Top k", zhHans = "取样数量"),
                help =
                        @I18n(
                                value = "Only this many of the most likely tokens are sampled from; a higher number "
                                        + "gives answers that are more varied and less certain.",
                                zhHans = "仅从每个子集中采样最可能的标记。"),
                defaultValue = "50",
                min = "1",
                max = "100")
        OptionalInt topK,

        @Parameter(name = "reasoningEffort", label = @I18n("Reasoning effort"), defaultValue = "medium")
        Optional<ReasoningEffort> reasoningEffort,

        @Parameter(template = RESPONSE_FORMAT) Optional<String> responseFormat,

        @Parameter(
                type = ParameterType.TEXT,
                label = @I18n("Extra body"),
                defaultValue = """
                        {
                          "safe": true
                        }
                        """)
        Optional<String> extraBody) {

    /** The choices of {@code reasoningEffort}. */
    enum ReasoningEffort {
        LOW,
        MEDIUM,
        HIGH
    }
}
