package dev.tenon.processor;

import org.junit.jupiter.api.Test;

/** Dify's rules for parameters, at the values of {@code @Parameter} and {@code @Use}; and what is nearly wrong stays silent. */
class ParameterFindingsTest extends CompilerTest {

    @Test
    void rules_are_judged_though_no_model_uses_them() {
        check(Fixture.acme().parameters("""
                @Parameter(template = MAX_TOKENS, type = /*!TN-PAR-004*/ ParameterType.FLOAT) OptionalDouble a,
                @Parameter(max = "1", defaultValue = /*!TN-PAR-008*/ "1.1") OptionalDouble b,
                @Parameter(template = TOP_P, defaultValue = /*!TN-PAR-009*/ "0.999") OptionalDouble c,
                @Parameter(options = {"x", "y"}, defaultValue = /*!TN-PAR-010*/ "z") Optional<String> d,
                @Parameter(min = /*!TN-PAR-012*/ "5", max = "1") OptionalInt e,
                @Parameter(min = /*!TN-PAR-013*/ "1", precision = /*!TN-PAR-013*/ 2) Optional<String> f,
                @Parameter(min = /*!TN-PAR-014*/ "0.5") OptionalInt g,
                @Parameter(precision = /*!TN-PAR-015*/ -1) OptionalDouble h,
                @Parameter(options = {/*!TN-PAR-016*/ "", "x"}) Optional<String> i,
                @Parameter(required = /*!TN-PAR-017*/ true) int j,
                @Parameter(template = FREQUENCY_PENALTY, name = /*!TN-PAR-018*/ "frequency_penalt") OptionalDouble k,
                @Parameter(name = "response_format", options = {"text", /*!TN-PAR-019*/ "json_schema"}) Optional<String> l,
                @Parameter(help = @I18n(/*!TN-TXT-003*/ " ")) OptionalInt m,
                @Parameter(options = {"x", /*!TN-GEN-014*/ "x"}) Optional<String> n,
                @Parameter(name = /*!TN-GEN-001*/ "") OptionalInt o""").replace("AcmeModels", "@Use(\"temperature\"), ", "@Use(\"j\"), "));
        check(Fixture.acme().parameters("""
                @Parameter(template = MAX_TOKENS, type = ParameterType.INT) OptionalInt a,
                @Parameter(max = "1", defaultValue = "1") OptionalDouble b,
                @Parameter(template = TOP_P, precision = 3, defaultValue = "0.999") OptionalDouble c,
                @Parameter(options = {"x", "y"}, defaultValue = "y") Optional<String> d,
                @Parameter(min = "5", max = "5") OptionalInt e,
                @Parameter(min = "1.0") OptionalInt g,
                @Parameter(precision = 0) OptionalDouble h,
                @Parameter(template = FREQUENCY_PENALTY, name = "penalty") OptionalDouble k,
                @Parameter(name = "response_format", options = {"text", "json_schema"}) Optional<String> l,
                @Parameter(template = JSON_SCHEMA) Optional<String> jsonSchema"""));
    }

    @Test
    void what_a_model_adapts_is_judged_there() {
        check(Fixture.acme().replace("AcmeModels", "@Use(\"temperature\"), @Use(\"max_tokens\")", """
                        @Use(value = "temperature", label = @I18n(/*!TN-TXT-003*/ " "), defaultValue = /*!TN-PAR-009*/ "0.125"),
                        @Use(value = "max_tokens", max = /*!TN-PAR-020*/ "8193", required = true,
                            options = /*!TN-PAR-013*/ {"x"}, defaultValue = "1")"""));
        check(Fixture.acme().replace("AcmeModels", "@Use(\"temperature\"), @Use(\"max_tokens\")", """
                        @Use(value = "temperature", defaultValue = "0.125", precision = 3),
                        @Use(value = "max_tokens", max = "8192", required = true, defaultValue = "1")"""));
    }
}
