package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** TN-JAV-013 to 019 and 021 on parameters records. */
class ParameterRulesTest extends CompilerTest {

    @Test
    void every_supported_type_is_a_rule() {
        TestCompiler.Result result =
                check(Fixture.acme().parameters("""
                        @Parameter OptionalLong seed,
                        @Parameter(type = ParameterType.TEXT) Optional<String> note,
                        @Parameter(template = JSON_SCHEMA) Optional<String> jsonSchema,
                        @Parameter(template = TOP_P, name = "topP") Optional<BigDecimal> topP,
                        @Parameter(defaultValue = "true") boolean think,
                        @Parameter(defaultValue = "plain") Style style""").with("Style", "public enum Style { PLAIN, FANCY }"));

        assertThat(result.success()).isTrue();
    }

    @Test
    void components_are_annotated_and_of_supported_types() {
        check(Fixture.acme().parameters("""
                        OptionalInt /*!TN-JAV-013*/ bare,
                        @Parameter Optional<Secret> /*!TN-JAV-014*/ key,
                        @Parameter Map<String, Object> /*!TN-JAV-014*/ rest"""));
    }

    @Test
    void templates_and_types_agree_with_the_component() {
        check(
                Fixture.acme().parameters("""
                        @Parameter(template = /*!TN-JAV-015*/ TOP_K) OptionalDouble topK,
                        @Parameter(type = /*!TN-JAV-015*/ ParameterType.BOOLEAN) OptionalInt flag,
                        @Parameter(options = /*!TN-JAV-015*/ {"a"}) Optional<Style> style""").with("Style", "public enum Style { A }"),
                "template TOP_K is int, topK is OptionalDouble; change one of them [TN-JAV-015 ComponentTypeMismatch]",
                "type is boolean, flag is OptionalInt; change one of them [TN-JAV-015 ComponentTypeMismatch]",
                "options is for a String, style is Optional<Style>; change one of them [TN-JAV-015 ComponentTypeMismatch]");
    }

    @Test
    void required_agrees_with_the_type() {
        check(Fixture.acme()
                .parameters("""
                        @Parameter(required = /*!TN-JAV-016*/ true) OptionalInt a,
                        @Parameter(required = /*!TN-JAV-016*/ false, min = "1") int b,
                        @Parameter(required = false, defaultValue = "1") int c,
                        @Parameter(template = TOP_K, required = false) int d""")
                .replace("AcmeModels", "@Use(\"temperature\"), ", "@Use(\"temperature\"), @Use(\"b\"), "));
    }

    @Test
    void texts_convert() {
        check(Fixture.acme().parameters("""
                        @Parameter(min = /*!TN-JAV-017*/ "1k", max = "8", defaultValue = /*!TN-JAV-017*/ "two") OptionalInt a,
                        @Parameter(min = "1e-3", max = "1.50") OptionalDouble b,
                        @Parameter(defaultValue = /*!TN-JAV-017*/ "yes") Optional<Boolean> c"""));
    }

    @Test
    void numbers_fit_the_builders_of_rules() {
        check(
                Fixture.acme().parameters("""
                        @Parameter(min = /*!TN-JAV-017*/ "-99999999999999999999", max = "9223372036854775807") OptionalInt a,
                        @Parameter(max = /*!TN-JAV-017*/ "1e999") OptionalDouble b,
                        @Parameter(min = /*!TN-JAV-017*/ "1e-999") OptionalDouble c,
                        @Parameter(type = ParameterType.INT, max = /*!TN-JAV-017*/ "9223372036854775808") Optional<String> d"""),
                "'-99999999999999999999' is not a whole number of 64 bits [TN-JAV-017 TextNotConvertible]",
                "'1e999' is not a number of 64 bits [TN-JAV-017 TextNotConvertible]",
                "'1e-999' is not a number of 64 bits [TN-JAV-017 TextNotConvertible]",
                "'9223372036854775808' is not a whole number of 64 bits [TN-JAV-017 TextNotConvertible]");
    }

    @Test
    void the_whole_bounds_of_a_fraction_lie_within() {
        TestCompiler.Result result = check(Fixture.acme()
                .parameters("@Parameter(min = /*!TN-PAR-014*/ \"0.5\", max = /*!TN-PAR-014*/ \"8.5\") OptionalInt a"));

        assertThat(result.outputs().get("acme/AcmeLlmSchema.java")).contains(".min(1)", ".max(8)");
    }

    @Test
    void names_and_methods_are_unique_and_leave_the_builder_alone() {
        check(
                Fixture.acme().parameters("""
                        @Parameter(name = /*!TN-JAV-018*/ "max_tokens") OptionalInt limit,
                        @Parameter Optional<String> /*!TN-JAV-021*/ mode,
                        @Parameter(method = "pricingTier") Optional<String> pricing"""),
                "maxTokens and limit are both 'max_tokens'; rename one [TN-JAV-018 NameClash]",
                "parameter 'mode' hides a builder method; set method [TN-JAV-021 BuilderMethodClash]");
    }
}
