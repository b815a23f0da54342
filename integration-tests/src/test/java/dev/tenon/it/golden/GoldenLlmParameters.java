package dev.tenon.it.golden;

import static dev.tenon.annotation.ParameterTemplate.MAX_TOKENS;
import static dev.tenon.annotation.ParameterTemplate.RESPONSE_FORMAT;
import static dev.tenon.annotation.ParameterTemplate.TEMPERATURE;
import static dev.tenon.annotation.ParameterTemplate.TOP_K;
import static dev.tenon.annotation.ParameterTemplate.TOP_P;

import dev.tenon.annotation.I18n;
import dev.tenon.annotation.Parameter;
import dev.tenon.annotation.ParameterType;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Every parameter that some golden language model knows. */
public record GoldenLlmParameters(
        @Parameter(
                template = TEMPERATURE,
                help = @I18n(value = TemplateHelp.TEMPERATURE, zhHans = TemplateHelp.TEMPERATURE_ZH))
        OptionalDouble temperature,

        @Parameter(template = TOP_P, help = @I18n(value = TemplateHelp.TOP_P, zhHans = TemplateHelp.TOP_P_ZH))
        OptionalDouble topP,

        @Parameter(template = TOP_K, help = @I18n(value = TemplateHelp.TOP_K, zhHans = TemplateHelp.TOP_K_ZH))
        OptionalInt topK,

        @Parameter(
                template = MAX_TOKENS,
                help = @I18n(value = TemplateHelp.MAX_TOKENS, zhHans = TemplateHelp.MAX_TOKENS_ZH))
        OptionalInt maxTokens,

        @Parameter(
                template = MAX_TOKENS,
                label = @I18n("Num predict"),
                help = @I18n(value = TemplateHelp.MAX_TOKENS, zhHans = TemplateHelp.MAX_TOKENS_ZH))
        OptionalInt numPredict,

        @Parameter(
                template = RESPONSE_FORMAT,
                help = @I18n(value = TemplateHelp.RESPONSE_FORMAT, zhHans = TemplateHelp.RESPONSE_FORMAT_ZH),
                options = {"JSON", "XML", "text"})
        Optional<String> responseFormat,

        @Parameter(label = @I18n("Seed"), help = @I18n("Fixed seed"))
        OptionalLong seed,

        @Parameter(label = @I18n("Style")) Optional<Style> style,

        @Parameter(label = @I18n("Think"), defaultValue = "true")
        Optional<Boolean> think,

        @Parameter(label = @I18n("Note"), type = ParameterType.TEXT)
        Optional<String> note,

        @Parameter(label = @I18n("Ratio"), min = "0.5", max = "2.5", precision = 1)
        OptionalDouble ratio,

        @Parameter(label = @I18n("Must"), min = "0", max = "9")
        OptionalInt must) {

    /** How an answer is written. */
    public enum Style {
        PLAIN,
        FANCY
    }
}
