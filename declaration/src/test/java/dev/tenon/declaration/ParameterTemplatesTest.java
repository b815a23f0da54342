package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterTemplatesTest {

    @ParameterizedTest
    @CsvSource({
        "TEMPERATURE, FLOAT, 0, 0, 1, 2, Temperature, 温度",
        "TOP_P, FLOAT, 1, 0, 1, 2, Top P, Top P",
        "TOP_K, INT, 50, 1, 100, 0, Top K, Top K",
        "PRESENCE_PENALTY, FLOAT, 0, 0, 1, 2, Presence Penalty, 存在惩罚",
        "FREQUENCY_PENALTY, FLOAT, 0, 0, 1, 2, Frequency Penalty, 频率惩罚",
        "MAX_TOKENS, INT, 64, 1, 2048, 0, Max Tokens, 最大标记"
    })
    void numbers(
            ParameterTemplate template,
            ParameterType type,
            BigDecimal defaultValue,
            BigDecimal min,
            BigDecimal max,
            int precision,
            String english,
            String chinese) {
        ParameterRule rule = ParameterTemplates.of(template);

        assertThat(rule)
                .usingRecursiveComparison()
                .ignoringFields("help")
                .isEqualTo(new ParameterRule(
                        template.value(),
                        template,
                        I18nObject.of(english, chinese),
                        type,
                        null,
                        false,
                        defaultValue,
                        min,
                        max,
                        precision,
                        List.of()));
    }

    @Test
    void responseFormatHasTwoOptionsAndNoDefault() {
        ParameterRule rule = ParameterTemplates.of(ParameterTemplate.RESPONSE_FORMAT);

        assertThat(rule.type()).isEqualTo(ParameterType.STRING);
        assertThat(rule.options()).containsExactly("JSON", "XML");
        assertThat(rule.label()).isEqualTo(I18nObject.of("Response Format", "回复格式"));
        assertThat(rule.defaultValue()).isNull();
        assertThat(rule.min()).isNull();
        assertThat(rule.max()).isNull();
        assertThat(rule.precision()).isNull();
    }

    @Test
    void jsonSchemaIsATextWithoutChineseLabel() {
        ParameterRule rule = ParameterTemplates.of(ParameterTemplate.JSON_SCHEMA);

        assertThat(rule.type()).isEqualTo(ParameterType.TEXT);
        assertThat(rule.options()).isEmpty();
        assertThat(rule.label()).isEqualTo(I18nObject.of("JSON Schema"));
        assertThat(rule.defaultValue()).isNull();
        assertThat(rule.precision()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void eachIsNamedLikeItselfOptionalAndExplainedInTwoLanguages(ParameterTemplate template) {
        ParameterRule rule = ParameterTemplates.of(template);

        assertThat(rule.name()).isEqualTo(template.value());
        assertThat(rule.useTemplate()).isEqualTo(template);
        assertThat(rule.required()).isFalse();
        I18nObject help = Objects.requireNonNull(rule.help());
        assertThat(help.enUs()).isNotBlank();
        assertThat(help.zhHans()).isNotBlank();
    }

    @Test
    void aRuleWithoutTemplateStaysAsItIs() {
        ParameterRule own = FloatRule.of("warmth").build();

        assertThat(ParameterTemplates.merge(own, false)).isSameAs(own);
    }
}
