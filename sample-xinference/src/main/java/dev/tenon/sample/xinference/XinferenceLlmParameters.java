package dev.tenon.sample.xinference;

import static dev.tenon.annotation.ParameterTemplate.FREQUENCY_PENALTY;
import static dev.tenon.annotation.ParameterTemplate.MAX_TOKENS;
import static dev.tenon.annotation.ParameterTemplate.PRESENCE_PENALTY;
import static dev.tenon.annotation.ParameterTemplate.RESPONSE_FORMAT;
import static dev.tenon.annotation.ParameterTemplate.TEMPERATURE;
import static dev.tenon.annotation.ParameterTemplate.TOP_K;
import static dev.tenon.annotation.ParameterTemplate.TOP_P;

import dev.tenon.annotation.I18n;
import dev.tenon.annotation.Parameter;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Every parameter that some language model on an Xinference server knows; only what the user sets is sent. */
public record XinferenceLlmParameters(
        @Parameter(template = TEMPERATURE, defaultValue = "0.7", max = "2")
        OptionalDouble temperature,

        @Parameter(template = TOP_P, defaultValue = "0.95") OptionalDouble topP,

        @Parameter(template = TOP_K, defaultValue = "40", min = "0", max = "1000")
        OptionalInt topK,

        @Parameter(template = MAX_TOKENS, defaultValue = "512")
        OptionalInt maxTokens,

        @Parameter(template = PRESENCE_PENALTY, min = "-2", max = "2")
        OptionalDouble presencePenalty,

        @Parameter(template = FREQUENCY_PENALTY, min = "-2", max = "2")
        OptionalDouble frequencyPenalty,

        @Parameter(
                label = @I18n(value = "Repetition Penalty", zhHans = "重复惩罚"),
                help = @I18n(value = "Above 1 the model repeats itself less.", zhHans = "大于 1 时模型更少重复。"),
                min = "0",
                max = "2",
                precision = 2)
        OptionalDouble repetitionPenalty,

        @Parameter(
                label = @I18n(value = "Seed", zhHans = "种子"),
                help =
                        @I18n(
                                value = "The same seed gives the same answer, where the engine can.",
                                zhHans = "在引擎支持时,相同种子得到相同回答。"),
                min = "0",
                max = "2147483647")
        OptionalInt seed,

        @Parameter(
                label = @I18n(value = "Thinking", zhHans = "思考"),
                help = @I18n(value = "Whether the model thinks before it answers.", zhHans = "模型回答前是否思考。"))
        Optional<Boolean> think,

        @Parameter(
                template = RESPONSE_FORMAT,
                options = {"text", "json_object", "json_schema"})
        Optional<String> responseFormat,

        @Parameter(template = ParameterTemplate.JSON_SCHEMA, type = ParameterType.TEXT)
        Optional<String> jsonSchema) {}
