package dev.tenon.declaration;

import static java.util.Objects.requireNonNullElse;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Dify's parameter templates stand for, and how a rule is merged with its template. */
public final class ParameterTemplates {

    private static final Map<ParameterTemplate, ParameterRule> TEMPLATES = new EnumMap<>(ParameterTemplate.class);

    static {
        number(
                ParameterTemplate.TEMPERATURE,
                ParameterType.FLOAT,
                "Temperature",
                "温度",
                "0",
                "0",
                "1",
                2,
                "How freely the model chooses its words: near 0 the most likely ones, higher values more varied ones.",
                "模型用词的随机程度:接近 0 时选择最可能的词,数值越高越多样。");
        number(
                ParameterTemplate.TOP_P,
                ParameterType.FLOAT,
                "Top P",
                "Top P",
                "1",
                "0",
                "1",
                2,
                "Only the most likely words whose probabilities add up to this share are considered.",
                "只考虑概率之和达到此比例的最可能的词。");
        number(
                ParameterTemplate.TOP_K,
                ParameterType.INT,
                "Top K",
                "Top K",
                "50",
                "1",
                "100",
                0,
                "Only this many of the most likely words are considered.",
                "只考虑这么多个最可能的词。");
        number(
                ParameterTemplate.PRESENCE_PENALTY,
                ParameterType.FLOAT,
                "Presence Penalty",
                "存在惩罚",
                "0",
                "0",
                "1",
                2,
                "Makes words that have occurred at all less likely.",
                "降低已出现过的词再次出现的可能性。");
        number(
                ParameterTemplate.FREQUENCY_PENALTY,
                ParameterType.FLOAT,
                "Frequency Penalty",
                "频率惩罚",
                "0",
                "0",
                "1",
                2,
                "Makes words less likely the more often they have occurred.",
                "词出现得越频繁,再次出现的可能性越低。");
        number(
                ParameterTemplate.MAX_TOKENS,
                ParameterType.INT,
                "Max Tokens",
                "最大标记",
                "64",
                "1",
                "2048",
                0,
                "The longest answer, in tokens.",
                "回答的最大长度(以 token 计)。");
        put(
                ParameterTemplate.RESPONSE_FORMAT,
                ParameterType.STRING,
                I18nObject.of("Response Format", "回复格式"),
                I18nObject.of("The format of the answer.", "回答的格式。"),
                List.of("JSON", "XML"));
        put(
                ParameterTemplate.JSON_SCHEMA,
                ParameterType.TEXT,
                I18nObject.of("JSON Schema"),
                I18nObject.of("The JSON schema that the answer follows.", "回答所遵循的 JSON Schema。"),
                List.of());
    }

    private ParameterTemplates() {}

    /** Returns what the template stands for. */
    public static ParameterRule of(ParameterTemplate template) {
        return requireNonNullElse(TEMPLATES.get(template), TEMPLATES.get(ParameterTemplate.TEMPERATURE));
    }

    /**
     * Fills the members that the rule leaves unset from its template.
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

    static I18nObject label(@Nullable ParameterTemplate template, String name) {
        return template == null ? I18nObject.of(name) : of(template).label();
    }

    private static void number(
            ParameterTemplate template,
            ParameterType type,
            String en,
            String zh,
            String defaultValue,
            String min,
            String max,
            int precision,
            String help,
            String helpZh) {
        TEMPLATES.put(
                template,
                new ParameterRule(
                        template.value(),
                        template,
                        I18nObject.of(en, zh),
                        type,
                        I18nObject.of(help, helpZh),
                        false,
                        new BigDecimal(defaultValue),
                        new BigDecimal(min),
                        new BigDecimal(max),
                        precision,
                        List.of()));
    }

    private static void put(
            ParameterTemplate template, ParameterType type, I18nObject label, I18nObject help, List<String> options) {
        TEMPLATES.put(
                template,
                new ParameterRule(
                        template.value(), template, label, type, help, false, null, null, null, null, options));
    }
}
