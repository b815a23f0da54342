package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TN-JAV-013 to 019 on credentials records. */
class CredentialRulesTest extends CompilerTest {

    @Test
    void every_supported_type_is_a_field() {
        TestCompiler.Result result = check(Fixture.acme()
                .credentials("""
                        @Credential(label = @I18n("a")) String text,
                        @Credential(label = @I18n("b")) Optional<Secret> apiKey,
                        @Credential(label = @I18n("c")) URI baseURL,
                        @Credential(label = @I18n("d"), defaultValue = "60") int timeout,
                        @Credential(label = @I18n("e")) OptionalLong limit,
                        @Credential(label = @I18n("f")) double share,
                        @Credential(label = @I18n("g")) Optional<BigDecimal> price,
                        @Credential(label = @I18n("h"), defaultValue = "false") boolean http2Enabled,
                        @Credential(label = @I18n("i")) Optional<Boolean> strict,
                        @Credential(label = @I18n("j")) Region region,
                        Map<String, Object> rest""")
                .with("Region", "public enum Region { EU, @Option(value = \"us-1\", label = @I18n(\"America\")) US }"));

        assertThat(result.resources().get("provider/acme.yaml"))
                .contains("variable: base_url\n", "variable: http2_enabled\n", "value: \"us-1\"\n", "en_US: America\n")
                .contains("""
                              type: radio
                              required: true
                              default: "false"
                              options:
                                - label:
                                    en_US: "Yes"
                                    zh_Hans: 是
                                  value: "true"
                                - label:
                                    en_US: "No"
                                    zh_Hans: 否
                                  value: "false"
                        """);
    }

    @Test
    void a_component_without_annotation_would_vanish() {
        check(
                Fixture.acme().credentials("@Credential(label = @I18n(\"a\")) String a, String /*!TN-JAV-013*/ b"),
                "component b is not annotated; write @Credential on it [TN-JAV-013 ComponentNotAnnotated]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.time.LocalDate", "float", "Integer", "Optional<Integer>", "int[]", "List<String>"})
    void other_types_are_not_supported(String type) {
        TestCompiler.Result result =
                check(Fixture.acme().credentials("@Credential(label = @I18n(\"a\")) " + type + " /*!TN-JAV-014*/ a"));

        assertThat(result.messages())
                .allMatch(
                        each -> each.startsWith(type.replace("java.time.", "") + " is not supported; String, Secret,"));
    }

    @Test
    void the_control_agrees_with_the_type() {
        check(
                Fixture.acme().credentials("""
                        @Credential(label = @I18n("a"), type = /*!TN-JAV-015*/ FormType.SECRET_INPUT) String a,
                        @Credential(label = @I18n("b"), type = FormType.SELECT) boolean b"""),
                "type is secret-input, a is String; change one of them [TN-JAV-015 ComponentTypeMismatch]");
    }

    @Test
    void a_plain_component_always_has_a_value() {
        check(
                Fixture.acme().credentials("""
                        @Credential(label = @I18n("a"), required = /*!TN-JAV-016*/ false) String a,
                        @Credential(label = @I18n("b"), required = false, defaultValue = "x") String b,
                        /*!TN-JAV-016*/ @Credential(label = @I18n("c"), scope = CredentialScope.MODEL) int c,
                        /*!TN-JAV-016*/ @Credential(label = @I18n("d"), scope = CredentialScope.MODEL, showOn = @ShowOn(modelType = ModelType.LLM)) boolean d"""),
                "a is required by its type; give a default, or make it Optional<String> [TN-JAV-016 RequiredContradiction]",
                "c is required by its type; give a default, or make it OptionalInt [TN-JAV-016 RequiredContradiction]",
                "d is required by its type; give a default, or make it Optional<Boolean> [TN-JAV-016"
                        + " RequiredContradiction]");
    }

    @Test
    void an_optional_component_is_required_only_where_its_field_is_not_always_there() {
        check(
                Fixture.acme().credentials("""
                        @Credential(label = @I18n("a"), required = /*!TN-JAV-016*/ true) Optional<String> a,
                        @Credential(label = @I18n("b"), required = true, scope = CredentialScope.MODEL) Optional<String> b"""),
                "a is optional by its type; drop required, or take a plain type [TN-JAV-016 RequiredContradiction]");
    }

    @Test
    void defaults_convert_to_the_type() {
        check(
                Fixture.acme().credentials("""
                        @Credential(label = @I18n("a"), defaultValue = /*!TN-JAV-017*/ "6o") int a,
                        @Credential(label = @I18n("b"), defaultValue = /*!TN-JAV-017*/ "3000000000") int b,
                        @Credential(label = @I18n("c"), defaultValue = "3000000000") long c,
                        @Credential(label = @I18n("d"), defaultValue = /*!TN-JAV-017*/ "no") boolean d,
                        @Credential(label = @I18n("e"), defaultValue = /*!TN-JAV-017*/ "http://a b") URI e,
                        @Credential(label = @I18n("f"), defaultValue = /*!TN-JAV-017*/ "localhost:9997") URI f,
                        @Credential(label = @I18n("g"), defaultValue = /*!TN-JAV-017*/ "") Optional<URI> g,
                        @Credential(label = @I18n("h"), defaultValue = "http://model_server:9997") URI h"""),
                "'6o' is not a whole number of 32 bits [TN-JAV-017 TextNotConvertible]",
                "'3000000000' is not a whole number of 32 bits [TN-JAV-017 TextNotConvertible]",
                "'no' is not a boolean; true or false [TN-JAV-017 TextNotConvertible]",
                "'http://a b' is not a URL such as http://host:9997 [TN-JAV-017 TextNotConvertible]",
                "'localhost:9997' is not a URL such as http://host:9997 [TN-JAV-017 TextNotConvertible]",
                "'' is not a URL such as http://host:9997 [TN-JAV-017 TextNotConvertible]");
    }

    @Test
    void variables_are_unique() {
        check(Fixture.acme()
                .credentials("""
                        @Credential(label = @I18n("a")) String baseUrl,
                        @Credential(label = @I18n("b"), variable = /*!TN-JAV-018*/ "base_url") String other,
                        @Credential(label = @I18n("c"), showOn = @ShowOn(modelType = ModelType.LLM))
                        @Credential(label = @I18n("d"), showOn = @ShowOn(modelType = /*!TN-CRD-015*/ ModelType.TTS))
                        Optional<String> twice""")
                .replace("AcmeProvider", "    providerCredentials = AcmeCredentials.class,\n", "")
                .replace("AcmeProvider", "PREDEFINED_MODEL, ", "")
                .replace("AcmeLlm", "(predefined = AcmeModels.class)", "")
                .without("AcmeModels"));
    }

    @Test
    void a_condition_on_a_variable_and_a_type_is_two_each_at_its_place() {
        check(Fixture.acme().credentials("""
                        @Credential(label = @I18n("a")) String baseUrl,
                        @Credential(label = @I18n("b"), scope = CredentialScope.MODEL,
                            showOn = @ShowOn(variable = /*!TN-CRD-014*/ "base", value = "x", modelType = /*!TN-CRD-015*/ ModelType.TTS))
                        Optional<String> other"""));
    }

    @Test
    void enums_offer_distinct_options() {
        check(
                Fixture.acme()
                        .credentials(
                                "@Credential(label = @I18n(\"a\")) Region a, @Credential(label = @I18n(\"b\")) None"
                                        + " /*!TN-JAV-019*/ b")
                        .with("Region", "public enum Region { EU, @Option(/*!TN-JAV-019*/ \"eu\") US }")
                        .with("None", "public enum None {}"),
                "Region: option 'eu' occurs twice [TN-JAV-019 EnumOptions]",
                "None: an enum of choices needs constants [TN-JAV-019 EnumOptions]");
    }
}
