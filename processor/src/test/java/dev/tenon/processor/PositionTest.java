package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A violation of Dify's rules is reported at the value that the author wrote, however deep. */
class PositionTest extends CompilerTest {

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("AcmeProvider", "author = \"acme\"", "author = /*!TN-MAN-004*/ \"Acme\""),
                Arguments.of("AcmeProvider", "version = \"0.1.0\"", "version = /*!TN-MAN-001*/ \"1\""),
                Arguments.of("AcmeProvider", "@I18n(\"Models of Acme\")", "/*!TN-TXT-001*/ @I18n(zhHans = \"模型\")"),
                Arguments.of(
                        "AcmeProvider",
                        "author = \"acme\"",
                        "createdAt = /*!TN-MAN-023*/ \"2999-01-01T00:00:00Z\", author = \"acme\""),
                Arguments.of("AcmeProvider", "name = \"acme\"", "name = /*!TN-PRV-001*/ \"My Models\""),
                Arguments.of("AcmeProvider", "@I18n(\"icon.svg\")", "@I18n(/*!TN-AST-004*/ \"_assets/icon.svg\")"),
                Arguments.of(
                        "AcmeProvider",
                        "label = @I18n(\"Acme\")",
                        "help = @Help(title = @I18n(\"x\"), url = @I18n(/*!TN-PRV-019*/ \"docs\")), label = @I18n(\"Acme\")"),
                Arguments.of(
                        "AcmeCredentials", "@I18n(\"Base URL\")", "@I18n(value = \"x\", jaJp = /*!TN-TXT-003*/ \" \")"),
                Arguments.of(
                        "AcmeCredentials",
                        "@I18n(\"Base URL\")",
                        "@I18n(\"x\"), defaultValue = \"http://a\", maxLength = 0, variable = /*!TN-CRD-002*/ \"__model_name\""),
                Arguments.of(
                        "AcmeCredentials",
                        "@Credential(label = @I18n(\"API key\"))",
                        "@Credential(label = @I18n(\"API key\"), showOn = @ShowOn(variable = /*!TN-CRD-014*/ \"base\", value = \"x\"))"),
                Arguments.of(
                        "AcmeParameters",
                        "template = TEMPERATURE",
                        "template = TEMPERATURE, defaultValue = /*!TN-PAR-008*/ \"1.5\""),
                Arguments.of("AcmeParameters", "max = \"4096\"", "min = /*!TN-PAR-012*/ \"5000\", max = \"4096\""),
                Arguments.of(
                        "AcmeModels",
                        "@Use(\"max_tokens\")",
                        "@Use(value = \"max_tokens\", defaultValue = /*!TN-PAR-008*/ \"9999\")"),
                Arguments.of("AcmeModels", "input = \"0.50\"", "input = /*!TN-PRC-001*/ \"0,50\""),
                Arguments.of("AcmeModels", "contextSize = 8192", "contextSize = /*!TN-PRP-003*/ -1"),
                Arguments.of(
                        "AcmeModels",
                        "contextSize = 8192",
                        "contextSize = 8192, features = {ModelFeature.VISION, /*!TN-MDL-004*/ ModelFeature.STREAM_TOOL_CALL}"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void at_the_value(String type, String from, String to) {
        check(Fixture.acme().replace(type, from, to));
    }

    @Test
    void a_record_that_serves_both_forms_is_spoken_of_once() {
        check(Fixture.acme()
                .replace(
                        "AcmeCredentials",
                        "@I18n(\"API key\")",
                        "@I18n(\"API key\"), defaultValue = /*!TN-CRD-009*/ \"k\""));
    }

    @Test
    void a_warning_is_suppressed_by_code_or_name_on_what_encloses_it() {
        Fixture warned = Fixture.acme()
                .replace("AcmeCredentials", "@I18n(\"API key\")", "@I18n(\"API key\"), defaultValue = \"k\"");

        check(warned.replace("AcmeCredentials", "public record", "@SuppressWarnings(\"TN-CRD-009\") public record"));
        check(warned.replace(
                "AcmeCredentials",
                "Optional<Secret>",
                "@SuppressWarnings({\"x\", \"DefaultOnSecret\"}) Optional<Secret>"));
    }

    @Test
    void an_error_is_not_suppressed() {
        check(
                Fixture.acme()
                        .replace("AcmeProvider", "author = \"acme\"", "author = /*!TN-MAN-004*/ \"Acme\"")
                        .replace("AcmeProvider", "public final", "@SuppressWarnings(\"TN-MAN-004\") public final"),
                "author 'Acme' may contain only a-z, 0-9, _ and -; write 'acme'; @SuppressWarnings silences only"
                        + " warnings (refused by installation, remote debugging) [TN-MAN-004 AuthorFormat]");
    }

    @Test
    void everything_is_reported_in_one_compilation() {
        TestCompiler.Result result = check(Fixture.acme()
                .replace("AcmeProvider", "author = \"acme\"", "author = /*!TN-MAN-004*/ \"Acme\"")
                .replace("AcmeModels", "contextSize = 8192", "contextSize = /*!TN-PRP-003*/ -1")
                .replace("AcmeCredentials", "URI", "Object /*!TN-JAV-014*/"));

        assertThat(result.success()).isFalse();
        assertThat(result.resources()).isEmpty();
    }
}
