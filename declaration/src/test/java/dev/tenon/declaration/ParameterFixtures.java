package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ModelSample.llm;
import static dev.tenon.declaration.ModelSample.model;
import static dev.tenon.declaration.ModelSample.parameters;
import static dev.tenon.declaration.rule.ParameterCode.BOUNDS_NOT_INTEGRAL;
import static dev.tenon.declaration.rule.ParameterCode.DEFAULT_KIND;
import static dev.tenon.declaration.rule.ParameterCode.DEFAULT_OUT_OF_RANGE;
import static dev.tenon.declaration.rule.ParameterCode.DEFAULT_PRECISION;
import static dev.tenon.declaration.rule.ParameterCode.DEFAULT_TYPE;
import static dev.tenon.declaration.rule.ParameterCode.DUPLICATE_PARAMETER;
import static dev.tenon.declaration.rule.ParameterCode.JSON_SCHEMA_MISSING;
import static dev.tenon.declaration.rule.ParameterCode.MAX_TOKENS_ABOVE_CONTEXT;
import static dev.tenon.declaration.rule.ParameterCode.MIN_GREATER_THAN_MAX;
import static dev.tenon.declaration.rule.ParameterCode.NEAR_TEMPLATE_NAME;
import static dev.tenon.declaration.rule.ParameterCode.OPTION_EMPTY;
import static dev.tenon.declaration.rule.ParameterCode.PARAMETER_DEFAULT_NOT_OPTION;
import static dev.tenon.declaration.rule.ParameterCode.PARAMETER_MEMBER_USELESS;
import static dev.tenon.declaration.rule.ParameterCode.PRECISION_NEGATIVE;
import static dev.tenon.declaration.rule.ParameterCode.REQUIRED_WITHOUT_DEFAULT;
import static dev.tenon.declaration.rule.ParameterCode.RULES_ON_OTHER_TYPE;
import static dev.tenon.declaration.rule.ParameterCode.TYPE_CONTRADICTS_TEMPLATE;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fixtures of the rules of parameters. Where a builder would not allow a mistake, the record does. */
final class ParameterFixtures {

    private static final String FIRST = "parameter_rules[0]";

    private ParameterFixtures() {}

    static List<Fixture> all() {
        return Stream.of(lists(), templates(), types(), bounds(), precisions(), members(), options())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> lists() {
        return List.of(
                fails(
                        DUPLICATE_PARAMETER,
                        "twice",
                        parameters(FloatRule.of("warmth"), FloatRule.of("depth"), IntRule.of("warmth")),
                        "parameter_rules[2].name"),
                silent(
                        DUPLICATE_PARAMETER,
                        "one template under two names",
                        parameters(maxTokens("max_tokens", 100), maxTokens("num_predict", 100))),
                fails(
                        JSON_SCHEMA_MISSING,
                        "no schema",
                        parameters(StringRule.of("response_format").options("text", "json_schema")),
                        "parameter_rules[0].options[1]"),
                silent(
                        JSON_SCHEMA_MISSING,
                        "with schema",
                        parameters(
                                StringRule.of("response_format").options("text", "json_schema"),
                                TextRule.of("json_schema"))),
                silent(
                        JSON_SCHEMA_MISSING,
                        "other formats",
                        parameters(StringRule.of("response_format").options("text", "json_object"))),
                fails(
                        MAX_TOKENS_ABOVE_CONTEXT,
                        "one more",
                        parameters(maxTokens("max_tokens", 4097)),
                        "parameter_rules[0].max"),
                fails(
                        MAX_TOKENS_ABOVE_CONTEXT,
                        "the template's",
                        llm(model -> model.contextSize(2047)
                                .parameter(IntRule.of("max_tokens").template(ParameterTemplate.MAX_TOKENS))),
                        "parameter_rules[0].max"),
                silent(MAX_TOKENS_ABOVE_CONTEXT, "all of it", parameters(maxTokens("max_tokens", 4096))),
                silent(
                        MAX_TOKENS_ABOVE_CONTEXT,
                        "no template",
                        parameters(IntRule.of("max_tokens").max(5000))),
                fails(
                        RULES_ON_OTHER_TYPE,
                        "on an embedding",
                        model(ModelType.TEXT_EMBEDDING, model -> model.parameter(FloatRule.of("warmth"))),
                        "parameter_rules"),
                silent(RULES_ON_OTHER_TYPE, "an embedding without", model(ModelType.TEXT_EMBEDDING, model -> {})));
    }

    private static RuleBuilder<?> maxTokens(String name, long max) {
        return IntRule.of(name).template(ParameterTemplate.MAX_TOKENS).max(max);
    }

    private static List<Fixture> templates() {
        return List.of(
                fails(
                        TYPE_CONTRADICTS_TEMPLATE,
                        "a whole temperature",
                        parameters(IntRule.of("temperature").template(ParameterTemplate.TEMPERATURE)),
                        FIRST + ".type"),
                failsWith(
                        TYPE_CONTRADICTS_TEMPLATE,
                        "a text with the default of a number",
                        parameters(StringRule.of("warmth").template(ParameterTemplate.TEMPERATURE)),
                        "TN-PAR-004 parameter_rules[0].type",
                        "TN-PAR-007 parameter_rules[0].default"),
                silent(
                        TYPE_CONTRADICTS_TEMPLATE,
                        "schema as string",
                        parameters(StringRule.of("json_schema").template(ParameterTemplate.JSON_SCHEMA))),
                silent(
                        TYPE_CONTRADICTS_TEMPLATE,
                        "schema as text",
                        parameters(TextRule.of("json_schema").template(ParameterTemplate.JSON_SCHEMA))),
                fails(
                        NEAR_TEMPLATE_NAME,
                        "a letter lost",
                        parameters(FloatRule.of("temperatur").template(ParameterTemplate.TEMPERATURE)),
                        FIRST + ".name"),
                silent(
                        NEAR_TEMPLATE_NAME,
                        "camel case",
                        parameters(IntRule.of("maxTokens").template(ParameterTemplate.MAX_TOKENS))),
                silent(NEAR_TEMPLATE_NAME, "no template", parameters(FloatRule.of("temperatur"))));
    }

    private static List<Fixture> types() {
        Stream<Fixture> wrong = Stream.of(
                        rule(ParameterType.INT, "3"),
                        rule(ParameterType.INT, new BigDecimal("1.5")),
                        rule(ParameterType.INT, true),
                        rule(ParameterType.FLOAT, "0.5"),
                        rule(ParameterType.BOOLEAN, "true"),
                        rule(ParameterType.BOOLEAN, BigDecimal.ONE),
                        rule(ParameterType.STRING, BigDecimal.ONE),
                        rule(ParameterType.TEXT, false))
                .map(rule -> fails(DEFAULT_TYPE, described(rule), parameters(rule), FIRST + ".default"));
        Stream<Fixture> right = Stream.of(
                        rule(ParameterType.INT, new BigDecimal("3.0")),
                        rule(ParameterType.FLOAT, BigDecimal.ONE),
                        rule(ParameterType.BOOLEAN, false),
                        rule(ParameterType.STRING, ""),
                        rule(ParameterType.TEXT, "{}"),
                        rule(ParameterType.TEXT, null))
                .map(rule -> silent(DEFAULT_TYPE, described(rule), parameters(rule)));
        Stream<Fixture> kinds = Stream.of(
                fails(DEFAULT_KIND, "a list", parameters(rule(ParameterType.INT, List.of(1))), FIRST + ".default"),
                fails(DEFAULT_KIND, "a map", parameters(rule(ParameterType.TEXT, Map.of("a", 1))), FIRST + ".default"),
                fails(DEFAULT_KIND, "no decimal", parameters(rule(ParameterType.INT, 1)), FIRST + ".default"),
                silent(DEFAULT_KIND, "a decimal", parameters(rule(ParameterType.INT, BigDecimal.ONE))));
        return Stream.of(wrong, right, kinds).flatMap(fixtures -> fixtures).toList();
    }

    private static String described(ParameterRule rule) {
        return rule.type() + " with " + rule.defaultValue();
    }

    private static ParameterRule rule(ParameterType type, @Nullable Object defaultValue) {
        return new ParameterRule(
                "warmth", null, I18nObject.of("Warmth"), type, null, false, defaultValue, null, null, null, List.of());
    }

    private static List<Fixture> bounds() {
        return List.of(
                fails(
                        DEFAULT_OUT_OF_RANGE,
                        "above",
                        parameters(FloatRule.of("warmth").min(0).max(1).defaultValue(1.1)),
                        FIRST + ".default"),
                fails(
                        DEFAULT_OUT_OF_RANGE,
                        "below the only bound",
                        parameters(IntRule.of("depth").min(1).defaultValue(0)),
                        FIRST + ".default"),
                fails(
                        DEFAULT_OUT_OF_RANGE,
                        "above the only bound",
                        parameters(IntRule.of("depth").max(1).defaultValue(2)),
                        FIRST + ".default"),
                fails(
                        DEFAULT_OUT_OF_RANGE,
                        "default of the template",
                        parameters(FloatRule.of("top_p")
                                .template(ParameterTemplate.TOP_P)
                                .max(0.95)),
                        FIRST + ".default"),
                silent(
                        DEFAULT_OUT_OF_RANGE,
                        "on the bounds",
                        parameters(
                                FloatRule.of("warmth").min(0).max(1).defaultValue(1),
                                FloatRule.of("depth").min(0).max(1).defaultValue(0))),
                fails(
                        MIN_GREATER_THAN_MAX,
                        "swapped, the default is not judged",
                        parameters(IntRule.of("depth").min(5).max(1).defaultValue(3)),
                        FIRST + ".min"),
                fails(
                        MIN_GREATER_THAN_MAX,
                        "min of the template",
                        parameters(IntRule.of("top_k")
                                .template(ParameterTemplate.TOP_K)
                                .max(0)),
                        FIRST + ".min"),
                silent(
                        MIN_GREATER_THAN_MAX,
                        "equal",
                        parameters(IntRule.of("depth").min(5).max(5).defaultValue(5))),
                fails(
                        BOUNDS_NOT_INTEGRAL,
                        "fractions",
                        parameters(bounded(ParameterType.INT, "0.5", "9.5")),
                        FIRST + ".min",
                        FIRST + ".max"),
                silent(BOUNDS_NOT_INTEGRAL, "decimals of zeros", parameters(bounded(ParameterType.INT, "1.0", "2.00"))),
                silent(BOUNDS_NOT_INTEGRAL, "of a float", parameters(bounded(ParameterType.FLOAT, "0.5", "9.5"))));
    }

    private static ParameterRule bounded(ParameterType type, String min, String max) {
        return new ParameterRule(
                "warmth",
                null,
                I18nObject.of("Warmth"),
                type,
                null,
                false,
                null,
                new BigDecimal(min),
                new BigDecimal(max),
                null,
                List.of());
    }

    private static List<Fixture> precisions() {
        return List.of(
                fails(
                        DEFAULT_PRECISION,
                        "the template's",
                        parameters(FloatRule.of("top_p")
                                .template(ParameterTemplate.TOP_P)
                                .defaultValue(0.999)),
                        FIRST + ".default"),
                fails(
                        DEFAULT_PRECISION,
                        "none at all",
                        parameters(FloatRule.of("warmth").precision(0).defaultValue(0.5)),
                        FIRST + ".default"),
                silent(
                        DEFAULT_PRECISION,
                        "its own",
                        parameters(FloatRule.of("top_p")
                                .template(ParameterTemplate.TOP_P)
                                .precision(3)
                                .defaultValue(0.999))),
                silent(
                        DEFAULT_PRECISION,
                        "zeros do not count",
                        parameters(FloatRule.of("warmth").precision(0).defaultValue(20.0))),
                fails(
                        PRECISION_NEGATIVE,
                        "-1",
                        parameters(FloatRule.of("warmth").precision(-1).defaultValue(0.5)),
                        FIRST + ".precision"),
                silent(
                        PRECISION_NEGATIVE,
                        "0",
                        parameters(FloatRule.of("warmth").precision(0))));
    }

    private static List<Fixture> members() {
        return List.of(
                fails(
                        PARAMETER_MEMBER_USELESS,
                        "bounds of a text",
                        parameters(bounded(ParameterType.TEXT, "0", "1")),
                        FIRST + ".min",
                        FIRST + ".max"),
                fails(
                        PARAMETER_MEMBER_USELESS,
                        "decimals of a whole number",
                        parameters(precise(ParameterType.INT, 2)),
                        FIRST + ".precision"),
                fails(
                        PARAMETER_MEMBER_USELESS,
                        "decimals of a boolean",
                        parameters(precise(ParameterType.BOOLEAN, 0)),
                        FIRST + ".precision"),
                fails(
                        PARAMETER_MEMBER_USELESS,
                        "options of a whole number",
                        parameters(optional(ParameterType.INT, "1", "2")),
                        FIRST + ".options"),
                fails(
                        PARAMETER_MEMBER_USELESS,
                        "options of a text",
                        parameters(optional(ParameterType.TEXT, "a")),
                        FIRST + ".options"),
                silent(PARAMETER_MEMBER_USELESS, "precision 0 of int", parameters(precise(ParameterType.INT, 0))),
                silent(
                        PARAMETER_MEMBER_USELESS,
                        "options of a string",
                        parameters(optional(ParameterType.STRING, "a"))),
                fails(
                        REQUIRED_WITHOUT_DEFAULT,
                        "nothing to send",
                        parameters(IntRule.of("depth").required(true)),
                        FIRST + ".required"),
                silent(
                        REQUIRED_WITHOUT_DEFAULT,
                        "default of the template",
                        parameters(IntRule.of("top_k")
                                .template(ParameterTemplate.TOP_K)
                                .required(true))));
    }

    private static ParameterRule precise(ParameterType type, int precision) {
        return new ParameterRule(
                "warmth", null, I18nObject.of("Warmth"), type, null, false, null, null, null, precision, List.of());
    }

    private static ParameterRule optional(ParameterType type, String... options) {
        return new ParameterRule(
                "warmth", null, I18nObject.of("Warmth"), type, null, false, null, null, null, null, List.of(options));
    }

    private static List<Fixture> options() {
        Supplier<List<Violation>> optionOfTemplate = parameters(StringRule.of("response_format")
                .template(ParameterTemplate.RESPONSE_FORMAT)
                .defaultValue("JSON"));
        return List.of(
                fails(
                        PARAMETER_DEFAULT_NOT_OPTION,
                        "other case",
                        parameters(
                                StringRule.of("format").options("text", "json").defaultValue("JSON")),
                        FIRST + ".default"),
                fails(
                        PARAMETER_DEFAULT_NOT_OPTION,
                        "options of the template",
                        parameters(StringRule.of("response_format")
                                .template(ParameterTemplate.RESPONSE_FORMAT)
                                .defaultValue("text")),
                        FIRST + ".default"),
                silent(PARAMETER_DEFAULT_NOT_OPTION, "an option of the template", optionOfTemplate),
                silent(
                        PARAMETER_DEFAULT_NOT_OPTION,
                        "no options",
                        parameters(StringRule.of("format").defaultValue("x"))),
                fails(
                        OPTION_EMPTY,
                        "one of two",
                        parameters(StringRule.of("format").options("", "json")),
                        FIRST + ".options[0]"),
                silent(
                        OPTION_EMPTY,
                        "a word for nothing",
                        parameters(StringRule.of("format").options("None", "json"))));
    }
}
