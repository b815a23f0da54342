package dev.tenon.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.declaration.BooleanRule;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.RuleBuilder;
import dev.tenon.declaration.StringRule;
import dev.tenon.declaration.TextRule;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.json.Json;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parameters reach a model, and as what. */
final class ParameterCheckTest {

    private static final ModelSchema SCHEMA = schema(
            IntRule.of("count").min(1).max(4),
            IntRule.of("any_count"),
            FloatRule.of("rate").min(0).max(2).precision(2),
            FloatRule.of("whole_rate").precision(0),
            FloatRule.of("any_rate"),
            BooleanRule.of("flag"),
            StringRule.of("style").options("brief", "long"),
            StringRule.of("name"),
            TextRule.of("text"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "count | 1 | 1",
                "count | 4 | 4",
                "count | 3.0 | 3",
                "count | 2.9999999999 | 3",
                "count | 4.0000000001 | 4",
                "any_count | 9223372036854775808 | 9223372036854775808",
                "any_count | -1e2 | -100",
                "rate | 0 | 0",
                "rate | 2 | 2",
                "rate | 0.25 | 0.25",
                "rate | 0.30000000000000004 | 0.30",
                "rate | 2.0000000001 | 2.00",
                "whole_rate | 5.0 | 5.0",
                "any_rate | 0.123456789 | 0.123456789",
                "any_rate | -7 | -7",
                "any_rate | 1e400 | 1E+400",
                "flag | true | true",
                "flag | false | false",
                "style | \"long\" | long",
                "name | \"\" | ``",
                "name | \"anything\" | anything",
                "text | \"two\\nlines\" | `two\nlines`"
            })
    void whatIsKept(String name, String sent, String kept) {
        assertThat(filter(SCHEMA, name, sent)).hasSize(1).extractingByKey(name).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "count | 0 | 0 is less than the minimum 1",
                "count | 5 | 5 is greater than the maximum 4",
                "count | 2.5 | expected a whole number, found 2.5",
                "count | 2.000000001 | expected a whole number, found 2.000000001",
                "count | \"2\" | expected a number, found '2'",
                "count | true | expected a number, found true",
                "rate | -0.01 | -0.01 is less than the minimum 0",
                "rate | 2.01 | 2.01 is greater than the maximum 2",
                "rate | 0.125 | 0.125 has more than 2 decimals",
                "rate | \"0.5\" | expected a number, found '0.5'",
                "whole_rate | 0.5 | expected a whole number, found 0.5",
                "any_rate | 1e401 | expected a number, found 1E+401",
                "any_rate | 1e999999999 | expected a number, found 1E+999999999",
                "any_count | 1e-999999999 | expected a number, found 1E-999999999",
                "flag | \"true\" | expected true or false, found 'true'",
                "flag | 1 | expected true or false, found 1",
                "style | \"Long\" | 'Long' is none of [brief, long]",
                "style | 1 | expected text, found 1",
                "name | false | expected text, found false",
                "text | 1 | expected text, found 1",
                "text | [] | expected text, found []"
            })
    void whatIsRefused(String name, String sent, String violation) {
        assertThatThrownBy(() -> filter(SCHEMA, name, sent))
                .isInstanceOf(InvokeBadRequestException.class)
                .hasMessage(name + ": " + violation);
    }

    @Test
    void everyViolationIsInOneErrorInTheOrderOfTheSchema() {
        Map<String, Object> sent = Map.of("style", "loud", "count", 9L, "rate", 0.5, "flag", "yes");

        assertThatThrownBy(() -> ParameterCheck.filter(SCHEMA, sent))
                .hasMessage("count: 9 is greater than the maximum 4; flag: expected true or false, found 'yes'; "
                        + "style: 'loud' is none of [brief, long]");
    }

    @Test
    void onlyWhatTheSchemaOffersIsKeptInItsOrder() {
        assertThat(ParameterCheck.filter(SCHEMA, Map.of("seed", 1L, "text", "t", "count", 2L)))
                .containsExactly(entry("count", 2L), entry("text", "t"));
    }

    @Test
    void theDefaultOfAnOptionalRuleIsForTheFormOnly() {
        ModelSchema schema = schema(FloatRule.of("rate").defaultValue(0.5));

        assertThat(ParameterCheck.filter(schema, Map.of())).isEmpty();
        assertThat(filter(schema, "rate", "null")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate", "other"})
    void aRequiredRuleIsNeverAbsent(String sent) {
        ModelSchema defaults = schema(
                FloatRule.of("rate").required(true).defaultValue(0.5),
                IntRule.of("count").required(true).defaultValue(0));
        ModelSchema none = schema(FloatRule.of("rate").required(true));

        assertThat(filter(defaults, sent, "null"))
                .containsExactly(entry("rate", new BigDecimal("0.5")), entry("count", 0L));
        assertThatThrownBy(() -> filter(none, sent, "null"))
                .isInstanceOf(InvokeBadRequestException.class)
                .hasMessage("rate is required");
    }

    @Test
    void aRuleTakesTheValueUnderTheNameOfItsTemplate() {
        ModelSchema schema = schema(
                IntRule.of("num_predict").template(ParameterTemplate.MAX_TOKENS).max(100));

        assertThat(filter(schema, "max_tokens", "16")).containsExactly(entry("num_predict", 16L));
        assertThat(ParameterCheck.filter(schema, Map.of("max_tokens", 16L, "num_predict", 8L)))
                .containsExactly(entry("num_predict", 8L));
        assertThatThrownBy(() -> filter(schema, "max_tokens", "101"))
                .hasMessage("num_predict: 101 is greater than the maximum 100");
    }

    private static Map<String, Object> filter(ModelSchema schema, String name, String json) {
        Map<String, @Nullable Object> sent = Json.parseObject("{\"" + name + "\":" + json + "}");
        return ParameterCheck.filter(schema, sent);
    }

    private static ModelSchema schema(RuleBuilder<?>... rules) {
        ModelSchemaBuilder schema =
                ModelSchemaBuilder.of(ModelType.LLM, "m").mode(LlmMode.CHAT).contextSize(4096);
        for (RuleBuilder<?> rule : rules) {
            schema.parameter(rule);
        }
        return schema.build();
    }
}
