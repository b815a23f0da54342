package dev.tenon.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBuilderTest {

    @Test
    void nothingIsSetUnlessItIsSaid() {
        assertThat(FloatRule.of("warmth").build())
                .isEqualTo(new ParameterRule(
                        "warmth",
                        null,
                        I18nObject.of("warmth"),
                        ParameterType.FLOAT,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }

    @Test
    void everyBuilderHasItsType() {
        assertThat(List.of(
                        IntRule.of("a").build(),
                        FloatRule.of("a").build(),
                        StringRule.of("a").build(),
                        BooleanRule.of("a").build(),
                        TextRule.of("a").build()))
                .extracting(ParameterRule::type)
                .containsExactly(
                        ParameterType.INT,
                        ParameterType.FLOAT,
                        ParameterType.STRING,
                        ParameterType.BOOLEAN,
                        ParameterType.TEXT);
    }

    @Test
    void aTemplateFillsWhatIsNotSet() {
        ParameterRule rule = FloatRule.of("temperature")
                .template(ParameterTemplate.TEMPERATURE)
                .max(2)
                .build();

        ParameterRule template = ParameterTemplates.of(ParameterTemplate.TEMPERATURE);
        assertThat(rule.label()).isEqualTo(template.label());
        assertThat(rule.help()).isEqualTo(template.help());
        assertThat(rule.defaultValue()).isEqualTo(BigDecimal.ZERO);
        assertThat(rule.min()).isEqualByComparingTo("0");
        assertThat(rule.max()).isEqualByComparingTo("2");
        assertThat(rule.precision()).isEqualTo(2);
        assertThat(rule.required()).isFalse();
    }

    @Test
    void zeroStaysZeroBesideATemplate() {
        ParameterRule whole = IntRule.of("max_tokens")
                .template(ParameterTemplate.MAX_TOKENS)
                .min(0)
                .max(0)
                .defaultValue(0)
                .build();
        ParameterRule fraction = FloatRule.of("top_p")
                .template(ParameterTemplate.TOP_P)
                .precision(0)
                .defaultValue(0)
                .build();

        assertThat(whole.min()).isEqualByComparingTo("0");
        assertThat(whole.max()).isEqualByComparingTo("0");
        assertThat(whole.defaultValue()).isEqualTo(BigDecimal.ZERO);
        assertThat(fraction.precision()).isZero();
        assertThat((BigDecimal) fraction.defaultValue()).isEqualByComparingTo("0");
    }

    @Test
    void falseAndEmptyTextAreDefaults() {
        assertThat(BooleanRule.of("thinking").defaultValue(false).build().defaultValue())
                .isEqualTo(false);
        assertThat(TextRule.of("stop").defaultValue("").build().defaultValue()).isEqualTo("");
        assertThat(StringRule.of("stop").defaultValue("").build().defaultValue())
                .isEqualTo("");
    }

    @Test
    void noOptionsStayNoOptionsBesideATemplate() {
        StringRule rule = StringRule.of("response_format").template(ParameterTemplate.RESPONSE_FORMAT);

        assertThat(rule.build().options()).containsExactly("JSON", "XML");
        assertThat(rule.options().build().options()).isEmpty();
        assertThat(rule.options(List.of("text")).build().options()).containsExactly("text");
    }

    @Test
    void ownTextsReplaceTheTemplatesAsAWhole() {
        ParameterRule rule = FloatRule.of("temperature")
                .template(ParameterTemplate.TEMPERATURE)
                .label("Warmth")
                .help("How warm")
                .required(true)
                .build();

        assertThat(rule.label()).isEqualTo(I18nObject.of("Warmth"));
        assertThat(rule.help()).isEqualTo(I18nObject.of("How warm"));
        assertThat(rule.required()).isTrue();
    }

    @Test
    void decimalsAreTheShortestThatStandForTheNumber() {
        ParameterRule rule =
                FloatRule.of("warmth").min(-0.1).max(1.7).defaultValue(0.3).build();

        assertThat(rule.min()).isEqualTo(new BigDecimal("-0.1"));
        assertThat(rule.max()).isEqualTo(new BigDecimal("1.7"));
        assertThat(rule.defaultValue()).isEqualTo(new BigDecimal("0.3"));
    }

    @Test
    void whatIsNoNumberIsRefusedByName() {
        assertThatExceptionOfType(InvalidDeclarationException.class)
                .isThrownBy(() -> FloatRule.of("warmth").max(Double.NaN))
                .withMessage(
                        "parameter 'warmth': max: max must be a finite number, found NaN; leave it out for no limit"
                                + " [TN-GEN-012 NonFinite]");
    }
}
