package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TN-JAV-001, 002, 003, 006, 020, 022 and 037: what concerns roots and outputs. */
class RootRulesTest extends CompilerTest {

    private static final String ANOTHER =
            "a plugin has one provider, and acme.AcmeProvider is another; move one into a module of its own"
                    + " [TN-JAV-002 TwoProviderTypes]";

    @Test
    void a_provider_needs_a_plugin_and_the_reverse() {
        check(
                Fixture.acme()
                        .replace("AcmeProvider", "@ModelProvider(", "/*!TN-JAV-001*/ @ModelProvider(")
                        .replace(
                                "AcmeProvider",
                                "@DifyPlugin(author = \"acme\", version = \"0.1.0\", description = @I18n(\"Models of Acme\"))",
                                "")
                        .with(
                                "Lonely",
                                "/*!TN-JAV-001*/ @DifyPlugin(author = \"acme\", description = @I18n(\"x\")) class Lonely {}"),
                "@ModelProvider needs @DifyPlugin on the same type [TN-JAV-001 RootIncomplete]",
                "@DifyPlugin needs @ModelProvider on the same type [TN-JAV-001 RootIncomplete]");
    }

    @Test
    void a_second_provider_is_refused_whatever_the_order() {
        Fixture two = Fixture.acme()
                .with("BcmeProvider", """
                        @DifyPlugin(author = "acme", version = "0.1.0", description = @I18n("Models of Acme"))
                        /*!TN-JAV-002*/ @ModelProvider(name = "bcme", label = @I18n("Bcme"), iconSmall = @I18n("icon.svg"),
                            configurateMethods = CUSTOMIZABLE_MODEL, modelCredentials = AcmeCredentials.class,
                            models = AcmeLlm.class)
                        class BcmeProvider {}
                        """)
                .replace("AcmeLlm", "(predefined = AcmeModels.class)", "")
                .replace("AcmeProvider", "PREDEFINED_MODEL, ", "")
                .replace("AcmeProvider", "    providerCredentials = AcmeCredentials.class,\n", "")
                .without("AcmeModels");

        check(two, ANOTHER);
        check(two.reversed(), ANOTHER);
    }

    @Test
    void annotations_in_places_where_they_mean_nothing_are_refused() {
        check(Fixture.acme().with("Odd", """
                        /*!TN-JAV-003*/ @LlmModel interface Odd {
                          /*!TN-JAV-003*/ @Option String A = "a";
                          /*!TN-JAV-023*/ @PredefinedModel(model = "m") String B = "b";
                          class Inner { /*!TN-JAV-003*/ @Credential(label = @I18n("x")) String key; }
                        }
                        """));
    }

    @Test
    void what_no_provider_lists_is_a_warning() {
        Fixture stray = Fixture.acme().with("Stray", """
                        @LlmModel
                        /*!TN-JAV-006*/ class Stray implements LargeLanguageModel<AcmeCredentials, AcmeParameters> {
                          public void invoke(LlmRequest<AcmeCredentials, AcmeParameters> request, LlmResponse out) {}
                        }
                        """).with("StrayModels", """
                        /*!TN-JAV-006*/ enum StrayModels { @PredefinedModel(model = "m") M }
                        """);

        assertThat(check(stray).success()).isTrue();
        check(stray.replace("Stray", "/*!TN-JAV-006*/ class", "@SuppressWarnings(\"TN-JAV-006\") class")
                .replace("StrayModels", "/*!TN-JAV-006*/ enum", "@SuppressWarnings(\"NotListed\") enum"));
    }

    @Test
    void an_existing_type_with_a_generated_name_is_named() {
        check(
                Fixture.acme()
                        .replace("AcmeProvider", "@ModelProvider(", "/*!TN-JAV-020*/ @ModelProvider(")
                        .replace(
                                "AcmeLlm",
                                "@LlmModel(predefined = AcmeModels.class)",
                                "@LlmModel(predefined = AcmeModels.class, generatedName = /*!TN-JAV-020*/ \"Taken\")")
                        .with("AcmePlugin", "class AcmePlugin {}")
                        .with("Taken", "class Taken {}"),
                "acme.AcmePlugin exists; rename it or set generatedName [TN-JAV-020 GeneratedTypeClash]",
                "acme.Taken exists; rename it or set generatedName [TN-JAV-020 GeneratedTypeClash]");
    }

    @Test
    void an_existing_type_with_the_name_of_a_binder_or_of_schemas_is_named() {
        check(
                Fixture.acme()
                        .replace("AcmeCredentials", "public record", "public /*!TN-JAV-020*/ record")
                        .replace("AcmeModels", "enum", "/*!TN-JAV-020*/ enum")
                        .with("AcmeCredentialsBinder", "class AcmeCredentialsBinder {}")
                        .with("AcmeModelsSchemas", "class AcmeModelsSchemas {}"),
                "acme.AcmeCredentialsBinder exists; rename it or AcmeCredentials [TN-JAV-020 GeneratedTypeClash]",
                "acme.AcmeModelsSchemas exists; rename it or AcmeModels [TN-JAV-020 GeneratedTypeClash]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.B", "My Plugin", "1st", "default", "_"})
    void generated_types_and_methods_have_names_of_Java(String name) {
        String message =
                "'" + name + "' is no name in Java; use letters, digits and _, and no keyword [TN-JAV-037 JavaName]";

        check(
                Fixture.acme()
                        .replace(
                                "AcmeProvider",
                                "@ModelProvider(",
                                "@ModelProvider(generatedName = " + marked(name) + ",")
                        .parameters("@Parameter(method = " + marked(name) + ") OptionalInt size"),
                message,
                message);
        check(
                Fixture.acme()
                        .replace(
                                "AcmeLlm",
                                "AcmeModels.class)",
                                "AcmeModels.class, generatedName = " + marked(name) + ")"),
                message);
    }

    private static String marked(String name) {
        return "/*!TN-JAV-037*/ \"" + name + "\"";
    }

    @Test
    void a_type_that_an_earlier_build_generated_is_no_clash() {
        assertThat(compiler().compile(Fixture.acme()).success()).isTrue();

        assertThat(check(Fixture.acme()).success()).isTrue();
    }

    @Test
    void a_hand_written_file_is_never_overwritten() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/manifest.yaml"), "version: 1.0.0\n");

        check(
                Fixture.acme().replace("AcmeProvider", "@ModelProvider(", "/*!TN-JAV-022*/ @ModelProvider("),
                "manifest.yaml is generated; remove the hand-written file [TN-JAV-022 ResourceClash]");
        assertThat(folder.resolve("out/manifest.yaml")).hasContent("version: 1.0.0\n");
    }

    @Test
    void a_failing_output_is_an_internal_error_on_the_root() {
        TestCompiler.Result result = compiler()
                .failingOutput()
                .compile(Fixture.acme()
                        .replace("AcmeProvider", "public final class", "public final /*!TN-JAV-034*/ class"));

        assertThat(result.found()).containsAll(result.expected());
        assertThat(result.messages())
                .anyMatch(each -> each.startsWith("internal error in Tenon") && each.contains("disk full"));
    }
}
