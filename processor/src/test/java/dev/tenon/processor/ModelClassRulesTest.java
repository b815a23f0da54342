package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TN-JAV-004, 005, 007 to 012 and 030 to 032: what concerns model classes. */
class ModelClassRulesTest extends CompilerTest {

    private static final String OTHER = """
            implements Rerank<AcmeCredentials> {
              public List<RerankScore> invoke(RerankRequest<AcmeCredentials> request) { return List.of(); }
              public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
              public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
            }
            """;

    private static Fixture listing(String type, String source) {
        return Fixture.acme()
                .replace("AcmeProvider", "models = AcmeLlm.class", "models = {AcmeLlm.class, " + type + ".class}")
                .with("Other", source);
    }

    /** Another class with more members than it needs. */
    private static String other(String declaration, String members) {
        return "@RerankModel " + declaration + " "
                + OTHER.replace("{\n  public List", "{ " + members + "\n  public List");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abstract class Other | '' | make it a concrete class",
                "class Other<T> | '' | remove its type parameters, or write a subclass that fixes them",
                "class Other | private Other() {} | give it an accessible constructor without arguments",
                "class Other | Other(int size) {} | give it an accessible constructor without arguments",
                "class Other | Other() throws Exception {} | its constructor must not throw checked exceptions"
            })
    void a_class_that_cannot_be_made_is_refused(String declaration, String members, String remedy) {
        check(
                listing("/*!TN-JAV-004*/ Other", other(declaration, members)),
                "the plugin cannot make a new Other; " + remedy + " (models[1]) [TN-JAV-004 NotInstantiable]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other() throws IllegalStateException, AssertionError {}",
                "protected Other() {}",
                "Other() {} Other(int size) throws Exception {}"
            })
    void a_class_that_can_be_made_is_not(String members) {
        check(listing("Other", other("class Other", members)));
    }

    @Test
    void an_inner_class_is_refused_and_a_static_one_is_not() {
        check(
                listing("/*!TN-JAV-004*/ Other.Inner", "class Other { @RerankModel class Inner " + OTHER + "}"),
                "the plugin cannot make a new Inner; make it static (models[1]) [TN-JAV-004 NotInstantiable]");
        check(listing("Other.Inner", "class Other { @RerankModel static class Inner " + OTHER + "}"));
        check(listing("Other.Inner", "interface Other { @RerankModel class Inner " + OTHER + "}"));
    }

    @Test
    void a_provider_that_validates_is_made_likewise() {
        Fixture hidden =
                Fixture.acme().replace("AcmeProvider", "  public Cred", "  private AcmeProvider() {}\n  public Cred");

        check(
                hidden.replace("AcmeProvider", "final class", "final /*!TN-JAV-004*/ class"),
                "the plugin cannot make a new AcmeProvider; give it an accessible constructor without arguments"
                        + " [TN-JAV-004 NotInstantiable]");
        check(
                Fixture.acme().replace("AcmeProvider", "final class", "abstract /*!TN-JAV-004*/ class"),
                "the plugin cannot make a new AcmeProvider; make it a concrete class [TN-JAV-004 NotInstantiable]");
        check(hidden.replace("AcmeProvider", " implements ProviderCredentialsValidator<AcmeCredentials>", "")
                .replace("AcmeProvider", "public final", "@SuppressWarnings(\"TN-JAV-032\") public final"));
        check(Fixture.acme().replace("AcmeProvider", "  public Cred", "  AcmeProvider() {}\n  public Cred"));
    }

    @Test
    void a_listed_class_needs_a_model_annotation() {
        check(
                listing("/*!TN-JAV-005*/ Other", "class Other " + OTHER),
                "Other has no model annotation; write @LlmModel or a sibling on it (models[1]) [TN-JAV-005 ModelAnnotationMissing]");
    }

    @Test
    void a_model_type_has_one_class() {
        check(
                listing("Other.class, /*!TN-JAV-007*/ Another", "@RerankModel class Other " + OTHER)
                        .with("Another", "@RerankModel class Another " + OTHER),
                "Other and Another both answer for the model type rerank; merge them (models[2]) [TN-JAV-007 TwoClassesOfOneType]");
        check(listing("Other.class, /*!TN-JAV-007*/ Other", "@RerankModel class Other " + OTHER));
    }

    @Test
    void the_interface_follows_from_the_annotation() {
        check(
                listing("Other", "/*!TN-JAV-008*/ @TtsModel class Other {}"),
                "Other must implement TextToSpeech<C> [TN-JAV-008 InterfaceMissing]");
        check(
                listing("Other", "/*!TN-JAV-009*/ @TtsModel class Other " + OTHER),
                "@TtsModel does not go with the interface Rerank; change one of them [TN-JAV-009 InterfaceMismatch]");
    }

    @Test
    void type_arguments_are_found_through_base_classes() {
        check(listing("Other", """
                @RerankModel class Other extends Middle<Integer> {}
                class Middle<N extends Number> extends Base<N, AcmeCredentials> {}
                abstract class Base<N, C> implements Rerank<C> {
                  public List<RerankScore> invoke(RerankRequest<C> request) { return List.of(); }
                  public CredentialAdditions validateCredentials(String model, C c) { return CredentialAdditions.none(); }
                  public ModelSchema customizableSchema(String model, C c) { return null; }
                }
                """));
    }

    @Test
    void raw_and_open_types_name_no_record() {
        String open = """
                @RerankModel /*!TN-JAV-010*/ class Other<C> implements Rerank<C> {
                  public List<RerankScore> invoke(RerankRequest<C> request) { return List.of(); }
                  public CredentialAdditions validateCredentials(String model, C c) { return CredentialAdditions.none(); }
                  public ModelSchema customizableSchema(String model, C c) { return null; }
                }
                """;

        assertThat(check(listing("/*!TN-JAV-004*/ Other", open)).messages())
                .contains("name the record: Rerank<C> [TN-JAV-010 TypeArguments]");
        check(listing(
                "Other",
                "@RerankModel /*!TN-JAV-010*/ class Other extends Base {} "
                        + open.replace("@RerankModel /*!TN-JAV-010*/ class Other<C>", "class Base<C>")));
    }

    @Test
    void credentials_are_those_of_the_provider() {
        check(
                listing(
                                "Other",
                                "@RerankModel /*!TN-JAV-011*/ class Other "
                                        + OTHER.replace("AcmeCredentials", "Foreign"))
                        .with("Foreign", "record Foreign(@Credential(label = @I18n(\"Key\")) Secret key) {}"),
                "the provider declares AcmeCredentials, Other takes Foreign; make them one record [TN-JAV-011 CredentialsMismatch]");
    }

    @Test
    void predefined_and_customizable_models_have_one_record() {
        Fixture foreign =
                Fixture.acme().with("Foreign", "record Foreign(@Credential(label = @I18n(\"Key\")) Secret key) {}");

        check(
                foreign.replace(
                                "AcmeProvider",
                                "providerCredentials = AcmeCredentials.class,\n    modelCredentials = AcmeCredentials",
                                "providerCredentials = Foreign.class,\n    modelCredentials = /*!TN-JAV-011*/ AcmeCredentials")
                        .replace("AcmeProvider", "Validator<AcmeCredentials>", "Validator<Foreign>")
                        .replace("AcmeProvider", "(AcmeCredentials c)", "(Foreign c)"),
                "the provider declares Foreign, modelCredentials takes AcmeCredentials; make them one record and set the"
                        + " scope of its fields [TN-JAV-011 CredentialsMismatch]");
    }

    @Test
    void the_provider_validates_its_own_credentials() {
        Fixture fixture = Fixture.acme()
                .with("Foreign", "record Foreign(@Credential(label = @I18n(\"Key\")) Secret key) {}")
                .replace("AcmeProvider", "(AcmeCredentials c)", "(Foreign c)");

        check(
                fixture.replace(
                        "AcmeProvider",
                        "final class AcmeProvider implements ProviderCredentialsValidator<AcmeCredentials>",
                        "final /*!TN-JAV-011*/ class AcmeProvider implements ProviderCredentialsValidator<Foreign>"),
                "the provider declares AcmeCredentials, AcmeProvider takes Foreign; make them one record [TN-JAV-011 CredentialsMismatch]");
    }

    @Test
    void credentials_and_parameters_are_records() {
        check(
                listing(
                        "Other",
                        "@RerankModel /*!TN-JAV-012*/ class Other " + OTHER.replace("AcmeCredentials", "String")),
                "String must be a record without type parameters, of whose components forms and binders are made"
                        + " [TN-JAV-012 RecordExpected]");
        check(Fixture.acme()
                .replace(
                        "AcmeProvider",
                        "providerCredentials = AcmeCredentials",
                        "providerCredentials = /*!TN-JAV-012*/ String"));
        check(
                listing(
                        "Other",
                        "@RerankModel /*!TN-JAV-012*/ class Other " + OTHER.replace("AcmeCredentials", "Open<String>")
                                + " record Open<T>(@Credential(label = @I18n(\"Key\")) T key) {}"),
                "Open<String> must be a record without type parameters, of whose components forms and binders are made"
                        + " [TN-JAV-012 RecordExpected]");
    }

    @Test
    void parameters_may_be_void() {
        Fixture fixture = Fixture.acme()
                .replace("AcmeLlm", "AcmeCredentials, AcmeParameters>", "AcmeCredentials, Void>")
                .replace("AcmeModels", ", parameters = {@Use(\"temperature\"), @Use(\"max_tokens\")}", "")
                .without("AcmeParameters");

        assertThat(check(fixture).success()).isTrue();
    }

    @Test
    void customizable_models_are_described_and_validated() {
        String silent = """
                implements Rerank<AcmeCredentials> {
                  public List<RerankScore> invoke(RerankRequest<AcmeCredentials> request) { return List.of(); }
                }
                """;
        TestCompiler.Result result = compiler().compile(listing("Other", "@RerankModel class Other " + silent));

        assertThat(result.messages())
                .containsExactlyInAnyOrder(
                        "customizable models need customizableSchema in Other [TN-JAV-030 SchemaMissing]",
                        "Other accepts any credentials; validate with one real call [TN-JAV-032 ValidatorMissing]");
    }

    @Test
    void predefined_models_need_no_schema() {
        Fixture predefined = Fixture.acme()
                .replace("AcmeProvider", ", CUSTOMIZABLE_MODEL", "")
                .replace("AcmeProvider", "    modelCredentials = AcmeCredentials.class,\n", "");

        check(
                predefined.replace("AcmeLlm", "public final class", "public final /*!TN-JAV-031*/ class"),
                "customizableSchema of AcmeLlm is never called; add CUSTOMIZABLE_MODEL [TN-JAV-031 SchemaUnused]");
        check(predefined.replace(
                "AcmeLlm",
                "public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }",
                ""));
    }

    @Test
    void provider_credentials_are_validated() {
        Fixture fixture =
                Fixture.acme().replace("AcmeProvider", " implements ProviderCredentialsValidator<AcmeCredentials>", "");

        check(
                fixture.replace(
                        "AcmeProvider",
                        "providerCredentials = AcmeCredentials",
                        "providerCredentials = /*!TN-JAV-032*/ AcmeCredentials"),
                "AcmeProvider accepts any credentials; validate with one real call [TN-JAV-032 ValidatorMissing]");
        check(fixture.replace(
                "AcmeProvider", "public final class", "@SuppressWarnings(\"TN-JAV-032\") public final class"));
    }
}
