package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** TN-JAV-016 and 023 to 026 on enums of predefined models. */
class PredefinedRulesTest extends CompilerTest {

    @Test
    void every_constant_is_a_model() {
        check(
                Fixture.acme().replace("AcmeModels", "  LARGE\n", "  LARGE,\n  /*!TN-JAV-024*/ BARE\n"),
                "constant BARE declares no model; write @PredefinedModel on it [TN-JAV-024 PredefinedConstantBare]");
    }

    @Test
    void members_are_those_of_the_model_type() {
        check(
                Fixture.acme()
                        .replace(
                                "AcmeModels",
                                "contextSize = 8192",
                                "contextSize = 8192, wordLimit = /*!TN-JAV-025*/ 3"),
                "wordLimit has no meaning on llm; remove it [TN-JAV-025 PredefinedMemberType]");
    }

    @Test
    void parameters_are_those_of_the_record() {
        check(
                Fixture.acme()
                        .replace(
                                "AcmeModels",
                                "@Use(\"temperature\"), @Use(\"max_tokens\")",
                                "@Use(/*!TN-JAV-026*/ \"temprature\"), @Use(\"max_tokens\"), @Use(/*!TN-JAV-026*/ \"max_tokens\")"),
                "'temprature' is no parameter of AcmeParameters; did you mean 'temperature' (parameters[0].value) [TN-JAV-026"
                        + " UseInvalid]",
                "'max_tokens' is used twice (parameters[2].value) [TN-JAV-026 UseInvalid]");
    }

    @Test
    void adapted_texts_convert() {
        check(
                Fixture.acme()
                        .replace(
                                "AcmeModels",
                                "@Use(\"max_tokens\")",
                                "@Use(value = \"max_tokens\", max = /*!TN-JAV-017*/ \"8k\")"),
                "'8k' is not a whole number of 64 bits (parameters[1].max) [TN-JAV-017 TextNotConvertible]");
    }

    @Test
    void inherited_bounds_fit_an_adapted_type() {
        check(
                Fixture.acme()
                        .parameters(
                                "@Parameter(type = ParameterType.FLOAT, min = \"0\", max = /*!TN-JAV-017*/ \"1e30\")"
                                        + " Optional<String> size")
                        .replace(
                                "AcmeModels",
                                "@Use(\"max_tokens\")",
                                "@Use(value = \"size\", type = ParameterType.INT)"),
                "'1e30' is not a whole number of 64 bits [TN-JAV-017 TextNotConvertible]");
    }

    @Test
    void an_adapted_type_is_held_by_the_component() {
        check(
                Fixture.acme()
                        .replace(
                                "AcmeModels",
                                "@Use(\"max_tokens\")",
                                "@Use(value = \"max_tokens\", type = /*!TN-JAV-015*/ ParameterType.BOOLEAN)"),
                "type is boolean, maxTokens is OptionalInt; change one of them (parameters[1].type) [TN-JAV-015 ComponentTypeMismatch]");
        check(
                Fixture.acme()
                        .replace(
                                "AcmeModels",
                                "@Use(\"max_tokens\")",
                                "@Use(value = \"max_tokens\", template = /*!TN-JAV-015*/ TOP_P)"),
                "template TOP_P is float, maxTokens is OptionalInt; change one of them (parameters[1].template) [TN-JAV-015"
                        + " ComponentTypeMismatch]");
    }

    @Test
    void a_text_holds_what_models_disagree_about() {
        check(
                Fixture.acme()
                        .parameters("@Parameter(defaultValue = \"auto\") Optional<String> thinking")
                        .replace(
                                "AcmeModels",
                                "@Use(\"temperature\"), @Use(\"max_tokens\")",
                                "@Use(value = \"thinking\", inherit = false, type = ParameterType.BOOLEAN,"
                                        + " defaultValue = /*!TN-JAV-017*/ \"maybe\")"),
                "'maybe' is not a boolean; true or false (parameters[0].defaultValue) [TN-JAV-017 TextNotConvertible]");
        TestCompiler.Result result = check(Fixture.acme()
                .parameters("@Parameter(defaultValue = \"auto\") Optional<String> thinking")
                .replace(
                        "AcmeModels",
                        "@Use(\"temperature\"), @Use(\"max_tokens\")",
                        "@Use(value = \"thinking\", type = ParameterType.BOOLEAN, defaultValue = \"true\")"));

        assertThat(result.resources().get("models/llm/acme-large.yaml")).contains("type: boolean", "default: true");
    }

    @Test
    void what_is_not_inherited_comes_from_the_template_of_the_use_alone() {
        String vocabulary = "@Parameter(template = TOP_K, defaultValue = \"3\", max = \"20\","
                + " help = @I18n(\"Ours\")) OptionalInt topK";
        String use = "@Use(\"temperature\"), @Use(\"max_tokens\")";

        assertThat(rule(Fixture.acme().parameters(vocabulary).replace("AcmeModels", use, "@Use(\"top_k\")")))
                .contains("use_template: top_k", "en_US: Ours", "default: 3", "max: 20");
        assertThat(rule(Fixture.acme()
                        .parameters(vocabulary)
                        .replace("AcmeModels", use, "@Use(value = \"top_k\", inherit = false, max = \"9\")")))
                .contains("label:\n      en_US: top_k", "type: int", "max: 9")
                .doesNotContain("use_template", "help", "default:", "min:");
        assertThat(rule(Fixture.acme()
                        .parameters(vocabulary)
                        .replace("AcmeModels", use, "@Use(value = \"top_k\", inherit = false, template = TOP_K)")))
                .contains("use_template: top_k", "en_US: Top K", "default: 50", "min: 1", "max: 100");
    }

    private String rule(Fixture fixture) {
        String model = String.valueOf(check(fixture).resources().get("models/llm/acme-large.yaml"));
        return model.substring(model.indexOf("parameter_rules:"));
    }

    @Test
    void a_required_parameter_is_offered_by_every_model() {
        check(
                Fixture.acme()
                        .parameters("/*!TN-PAR-017*/ @Parameter(min = \"1\") int size")
                        .replace("AcmeModels", "parameters = {", "parameters = /*!TN-JAV-016*/ {"),
                "parameter 'size' is required and has no default, so every caller must send it; give a default [TN-PAR-017"
                        + " RequiredWithoutDefault]",
                "size is required by its type; add @Use(\"size\"), or make it OptionalInt [TN-JAV-016"
                        + " RequiredContradiction]");
    }

    @Test
    void file_names_can_be_written() {
        check(
                Fixture.acme()
                        .replace(
                                "AcmeModels",
                                "contextSize = 8192",
                                "contextSize = 8192, fileName = /*!TN-JAV-035*/ \"a b.yaml\"")
                        .replace(
                                "AcmeProvider",
                                "label =",
                                "fileName = /*!TN-JAV-035*/ \"sub/acme.yaml\",\n    label ="),
                "compilers cannot write a file named 'a b.yaml'; use letters, digits and . _ - + @ ( ) ~ only [TN-JAV-035"
                        + " FileNameCharacters]",
                "compilers cannot write a file named 'sub/acme.yaml'; use letters, digits and . _ - + @ ( ) ~ only"
                        + " [TN-JAV-035 FileNameCharacters]");
        assertThat(check(Fixture.acme()
                                .replace(
                                        "AcmeModels",
                                        "contextSize = 8192",
                                        "contextSize = 8192, fileName = \"ä(b)+@~.yaml\"")
                                .replace("AcmeProvider", "label =", "fileName = \"Acme_1.yml\",\n    label ="))
                        .resources())
                .containsKeys("models/llm/ä(b)+@~.yaml", "manifest.yaml");
    }

    @Test
    void file_names_come_from_model_names_and_are_unique() {
        TestCompiler.Result result = check(Fixture.acme().replace("AcmeModels", "  LARGE\n", """
                          LARGE,
                          @PredefinedModel(model = "Acme-Large", contextSize = 1) OTHER_CASE,
                          @PredefinedModel(model = "a:b", contextSize = 1, fileName = "acme-large-2.yaml") GIVEN,
                          @PredefinedModel(model = "x_position", contextSize = 1) POSITION
                        """));

        assertThat(result.resources())
                .containsKeys(
                        "models/llm/acme-large.yaml",
                        "models/llm/acme-large-2.yaml",
                        "models/llm/Acme-Large-3.yaml",
                        "models/llm/x_position-2.yaml");
        assertThat(result.resources().get("models/llm/_position.yaml")).isEqualTo("""
                        # generated by Tenon from acme.AcmeProvider
                        - acme/large
                        - Acme-Large
                        - "a:b"
                        - x_position
                        """);
    }
}
