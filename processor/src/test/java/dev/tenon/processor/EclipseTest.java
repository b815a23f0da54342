package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A representative part of the findings through Eclipse's compiler, which knows the line but not always the value. */
class EclipseTest extends CompilerTest {

    /** A member of a type, or of an annotation within another. */
    private static final Pattern NAMED = Pattern.compile("\\((acme\\.Acme\\w+\\.|\\w+[.\\[])");

    private void checkLines(Fixture fixture) {
        TestCompiler.Result result = compiler().eclipse().compile(fixture);
        assertThat(result.foundLines()).as("%s", result.messages()).isEqualTo(result.expectedLines());
    }

    @Test
    void a_plugin_in_order_compiles_without_a_word() {
        TestCompiler.Result result = compiler().eclipse().compile(Fixture.acme());

        assertThat(result.messages()).isEmpty();
        assertThat(result.success()).isTrue();
    }

    @Test
    void nested_values_are_named_at_their_annotation() {
        checkLines(Fixture.acme()
                .replace("AcmeLlm", "public final class", "public abstract class")
                .replace("AcmeProvider", "@ModelProvider(", "/*!TN-JAV-004*/ /*!TN-TXT-003*/ @ModelProvider(")
                .replace("AcmeProvider", "@I18n(\"Acme\")", "@I18n(\" \")"));
    }

    @Test
    void values_and_classes_are_pointed_at() {
        checkLines(Fixture.acme()
                .replace("AcmeProvider", "    name = \"acme\"", "    name = /*!TN-PRV-001*/ \"My Models\"")
                .replace("AcmeLlm", "public CredentialAdditions validateCredentials", "CredentialAdditions other")
                .replace("AcmeLlm", "public final class", "public final /*!TN-JAV-032*/ class"));
    }

    /** What stands deeper than a member of the provider's annotations is told at another place, but it is told, and named. */
    @ParameterizedTest
    @MethodSource("dev.tenon.processor.PositionTest#places")
    void violations_are_the_same(String type, String from, String to) {
        Fixture fixture = Fixture.acme().replace(type, from, to);
        TestCompiler.Result result = compiler().eclipse().compile(fixture);

        assertThat(codes(result.found())).isEqualTo(codes(result.expected()));
        if (!result.foundLines().equals(result.expectedLines())) {
            assertThat(result.messages()).allMatch(each -> NAMED.matcher(each).find());
        }
    }

    private static List<String> codes(List<String> places) {
        return places.stream().map(each -> each.replaceFirst(".* ", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Outer { @LlmModel(predefined = AcmeModels.class) static ",
                "interface Outer { @LlmModel(predefined = AcmeModels.class) ",
                "enum Outer { A; @LlmModel(predefined = AcmeModels.class) static "
            })
    void nested_classes_and_records_can_be_used(String outer) {
        Fixture nested = Fixture.acme();
        String llm = nested.sources().get("AcmeLlm");
        String parameters = nested.sources().get("AcmeParameters");
        nested = nested.with(
                        "Outer",
                        outer + llm.substring(llm.indexOf("final class"))
                                + parameters.substring(parameters.indexOf("record")) + " }")
                .replace("Outer", "AcmeParameters>", "Outer.AcmeParameters>")
                .replace("AcmeProvider", "AcmeLlm.class", "Outer.AcmeLlm.class")
                .without("AcmeLlm", "AcmeParameters");

        assertThat(compiler().eclipse().compile(nested).messages()).isEmpty();
        assertThat(check(nested).success()).isTrue();
    }

    @Test
    void classes_that_cannot_be_made_or_named_are_pointed_at() {
        checkLines(Fixture.acme()
                .replace("AcmeProvider", "@ModelProvider(", "/*!TN-JAV-004*/ @ModelProvider(")
                .replace("AcmeLlm", "{\n", "{ private AcmeLlm() {}\n"));
        checkLines(Fixture.acme()
                .replace("AcmeProvider", "public final class", "public final /*!TN-JAV-038*/ class")
                .credentials("@Credential(label = @I18n(\"Mode\")) Mode mode")
                .replace("AcmeCredentials", "{}", "{ private enum Mode { FAST } }"));
    }

    @Test
    void records_have_no_place_and_are_named_at_the_root() {
        TestCompiler.Result result = compiler()
                .eclipse()
                .compile(Fixture.acme()
                        .replace(
                                "AcmeProvider",
                                "public final class",
                                "public final /*!TN-JAV-017*/ /*!TN-JAV-015*/ class")
                        .credentials("@Credential(label = @I18n(\"a\"), defaultValue = \"6o\") int a")
                        .parameters("@Parameter(template = TOP_K) OptionalDouble topK"));

        assertThat(result.foundLines()).isEqualTo(result.expectedLines());
        assertThat(result.messages())
                .containsExactlyInAnyOrder(
                        "'6o' is not a whole number of 32 bits (acme.AcmeCredentials.a, defaultValue) [TN-JAV-017"
                                + " TextNotConvertible]",
                        "template TOP_K is int, topK is OptionalDouble; change one of them (acme.AcmeParameters.topK, template) [TN-JAV-015"
                                + " ComponentTypeMismatch]");
    }

    @Test
    void enum_constants_are_named_at_the_enum() {
        checkLines(Fixture.acme()
                .replace("AcmeModels", "enum", "/*!TN-PRP-003*/ /*!TN-JAV-026*/ /*!TN-JAV-024*/ enum")
                .replace("AcmeModels", "contextSize = 8192", "contextSize = 0")
                .replace("AcmeModels", "@Use(\"temperature\")", "@Use(\"temprature\")")
                .replace("AcmeModels", "  LARGE\n", "  LARGE,\n  BARE\n"));
    }
}
