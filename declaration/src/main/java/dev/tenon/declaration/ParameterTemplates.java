package dev.tenon.declaration;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Dify's parameter templates stand for, and how a rule is merged with its template. Daemon, SDK and API agree on the values;
 * the texts of help are our own.
 */
public final class ParameterTemplates {

    private static final ParameterRule TEMPERATURE = share(
            ParameterTemplate.TEMPERATURE,
            I18nObject.of("Temperature", "温度"),
            "0",
            I18nObject.of(
                    "How freely the model chooses its words: near 0 the most likely ones, higher values more varied ones.",
                    "模型用词的随机程度:接近 0 时选择最可能的词,数值越高越多样。"));

    private static final ParameterRule TOP_P = share(
            ParameterTemplate.TOP_P,
            I18nObject.of("Top P", "Top P"),
            "1",
            I18nObject.of(
                    "Only the most likely words whose probabilities add up to this share are considered.",
                    "只考虑概率之和达到此比例的最可能的词。"));

    private static final ParameterRule TOP_K = count(
            ParameterTemplate.TOP_K,
            I18nObject.of("Top K", "Top K"),
            "50",
            "100",
            I18nObject.of("Only this many of the most likely words are considered.", "只考虑这么多个最可能的词。"));

    private static final ParameterRule PRESENCE_PENALTY = share(
            ParameterTemplate.PRESENCE_PENALTY,
            I18nObject.of("Presence Penalty", "存在惩罚"),
            "0",
            I18nObject.of("Makes words that have occurred at all less likely.", "降低已出现过的词再次出现的可能性。"));

    private static final ParameterRule FREQUENCY_PENALTY = share(
            ParameterTemplate.FREQUENCY_PENALTY,
            I18nObject.of("Frequency Penalty", "频率惩罚"),
            "0",
            I18nObject.of("Makes words less likely the more often they have occurred.", "词出现得越频繁,再次出现的可能性越低。"));

    private static final ParameterRule MAX_TOKENS = count(
            ParameterTemplate.MAX_TOKENS,
            I18nObject.of("Max Tokens", "最大标记"),
            "64",
            "2048",
            I18nObject.of("The longest answer, in tokens.", "回答的最大长度(以 token 计)。"));

    private static final ParameterRule RESPONSE_FORMAT = words(
            ParameterTemplate.RESPONSE_FORMAT,
            ParameterType.STRING,
            I18nObject.of("Response Format", "回复格式"),
            I18nObject.of("The format of the answer.", "回答的格式。"),
            List.of("JSON", "XML"));

    private static final ParameterRule JSON_SCHEMA = words(
            ParameterTemplate.JSON_SCHEMA,
            ParameterType.TEXT,
            I18nObject.of("JSON Schema"),
            I18nObject.of("The JSON schema that the answer follows.", "回答所遵循的 JSON Schema。"),
            List.of());

    private ParameterTemplates() {}

    /** Returns what the template stands for, as a rule that is named like it. */
    public static ParameterRule of(ParameterTemplate template) {
        return switch (template) {
            case TEMPERATURE -> TEMPERATURE;
            case TOP_P -> TOP_P;
            case TOP_K -> TOP_K;
            case PRESENCE_PENALTY -> PRESENCE_PENALTY;
            case FREQUENCY_PENALTY -> FREQUENCY_PENALTY;
            case MAX_TOKENS -> MAX_TOKENS;
            case RESPONSE_FORMAT -> RESPONSE_FORMAT;
            case JSON_SCHEMA -> JSON_SCHEMA;
        };
    }

    /**
     * Fills the help, default, bounds, precision and options that the rule leaves unset from its template. The label, the type and
     * whether it is required are the rule's own.
     *
     * @param optionsSet whether an empty list of options was meant
     */
    public static ParameterRule merge(ParameterRule own, boolean optionsSet) {
        if (own.useTemplate() == null) {
            return own;
        }
        ParameterRule template = of(own.useTemplate());
        return new ParameterRule(
                own.name(),
                own.useTemplate(),
                own.label(),
                own.type(),
                own.help() == null ? template.help() : own.help(),
                own.required(),
                own.defaultValue() == null ? template.defaultValue() : own.defaultValue(),
                own.min() == null ? template.min() : own.min(),
                own.max() == null ? template.max() : own.max(),
                own.precision() == null ? template.precision() : own.precision(),
                optionsSet || !own.options().isEmpty() ? own.options() : template.options());
    }

    /** Returns the label of a rule that sets none: the template's, else its name. */
    static I18nObject label(@Nullable ParameterTemplate template, String name) {
        return template == null ? I18nObject.of(name) : of(template).label();
    }

    /** A number from 0 to 1 with two decimals. */
    private static ParameterRule share(
            ParameterTemplate template, I18nObject label, String defaultValue, I18nObject help) {
        return number(template, ParameterType.FLOAT, label, defaultValue, "0", "1", 2, help);
    }

    /** A whole number from 1. */
    private static ParameterRule count(
            ParameterTemplate template, I18nObject label, String defaultValue, String max, I18nObject help) {
        return number(template, ParameterType.INT, label, defaultValue, "1", max, 0, help);
    }

    private static ParameterRule number(
            ParameterTemplate template,
            ParameterType type,
            I18nObject label,
            String defaultValue,
            String min,
            String max,
            int precision,
            I18nObject help) {
        return new ParameterRule(
                template.value(),
                template,
                label,
                type,
                help,
                false,
                new BigDecimal(defaultValue),
                new BigDecimal(min),
                new BigDecimal(max),
                precision,
                List.of());
    }

    private static ParameterRule words(
            ParameterTemplate template, ParameterType type, I18nObject label, I18nObject help, List<String> options) {
        return new ParameterRule(template.value(), template, label, type, help, false, null, null, null, null, options);
    }
}
