package dev.tenon.processor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Dify's rules for credential forms, at the values of {@code @Credential}; and what is nearly wrong stays silent. */
class CredentialFindingsTest extends CompilerTest {

    private static final String REGION = "public enum Region { EU, US }";

    @Test
    void fields_are_judged() {
        check(Fixture.acme().credentials("""
                @Credential(label = @I18n("a"), variable = /*!TN-CRD-001*/ "api key") String a,
                @Credential(label = @I18n("b"), variable = /*!TN-CRD-002*/ "__model_type") String b,
                @Credential(label = @I18n("c"), type = /*!TN-CRD-005*/ FormType.SWITCH, defaultValue = /*!TN-CRD-006*/ "true") boolean c,
                @Credential(label = @I18n("d"), defaultValue = /*!TN-CRD-008*/ "asia") Region d,
                @Credential(label = @I18n("e"), defaultValue = /*!TN-CRD-009*/ "k") Optional<Secret> e,
                @Credential(label = @I18n("f"), maxLength = 2, defaultValue = /*!TN-CRD-010*/ "abc") String f,
                @Credential(label = @I18n("g"), maxLength = /*!TN-CRD-012*/ 2) Region g,
                @Credential(label = @I18n("h"), maxLength = /*!TN-CRD-019*/ -1) String h,
                @Credential(label = @I18n("i"), help = /*!TN-CRD-020*/ @I18n("See there")) String i,
                /*!TN-CRD-022*/ @Credential(label = @I18n("j"), placeholder = @I18n(/*!TN-TXT-003*/ " ")) String apiToken""").with("Region", REGION));
        check(Fixture.acme().credentials("""
                @Credential(label = @I18n("a"), variable = "AccessKeyId") String a,
                @Credential(label = @I18n("b"), variable = "model_type") String b,
                @Credential(label = @I18n("c"), defaultValue = "true") boolean c,
                @Credential(label = @I18n("d"), defaultValue = "us") Region d,
                @Credential(label = @I18n("f"), maxLength = 3, defaultValue = "abc") String f,
                @Credential(label = @I18n("h"), maxLength = 0) String h,
                @Credential(label = @I18n("i"), help = @I18n("See there"), url = "https://a/") String i,
                @Credential(label = @I18n("j")) String tokenizer""").with("Region", REGION));
    }

    @Test
    void a_default_of_a_switch_is_false() {
        check(Fixture.acme()
                .credentials("@Credential(label = @I18n(\"c\"), type = /*!TN-CRD-005*/ FormType.SWITCH, defaultValue ="
                        + " \"false\", required = false) Optional<Boolean> c"));
    }

    @Test
    void options_are_judged() {
        check(Fixture.acme().credentials("""
                        @Credential(label = @I18n("a"), defaultValue = "eu") Region a,
                        @Credential(label = @I18n("b")) String b""").with("Region", """
                        public enum Region {
                          EU,
                          @Option(value = /*!TN-GEN-001*/ "") US,
                          @Option(label = @I18n(/*!TN-TXT-003*/ " ")) ASIA,
                          @Option(showOn = @ShowOn(variable = /*!TN-CRD-014*/ "c", value = "x")) AFRICA }
                        """));
        check(Fixture.acme().credentials("""
                        @Credential(label = @I18n("a"), defaultValue = "eu") Region a,
                        @Credential(label = @I18n("b")) String b""").with("Region", """
                        public enum Region {
                          EU,
                          @Option(value = "us-1") US,
                          @Option(showOn = @ShowOn(variable = "b", value = "x")) AFRICA }
                        """));
    }

    @Test
    void conditions_are_judged() {
        check(Fixture.acme().credentials("""
                @Credential(label = @I18n("a")) Region region,
                @Credential(label = @I18n("b"), showOn = @ShowOn(variable = /*!TN-CRD-014*/ "regoin", value = "eu")) Optional<String> b,
                @Credential(label = @I18n("c"), showOn = @ShowOn(variable = "region", value = /*!TN-CRD-015*/ "Us")) Optional<String> c,
                @Credential(label = @I18n("d"), showOn = /*!TN-CRD-016*/ @ShowOn(modelType = ModelType.LLM)) Optional<String> d,
                @Credential(label = @I18n("e"), showOn = @ShowOn(variable = /*!TN-CRD-017*/ "e", value = "x")) Optional<String> e,
                @Credential(label = @I18n("f"), showOn = {@ShowOn(variable = "region", value = "eu"),
                    /*!TN-CRD-017*/ @ShowOn(variable = "region", value = "us")}) Optional<String> f,
                @Credential(label = @I18n("g"), showOn = @ShowOn(variable = /*!TN-CRD-018*/ "b", value = "x")) Optional<String> g,
                @Credential(label = @I18n("h"), scope = CredentialScope.MODEL,
                    showOn = @ShowOn(modelType = /*!TN-CRD-015*/ ModelType.TTS)) Optional<String> h""").with("Region", REGION));
        check(Fixture.acme().credentials("""
                @Credential(label = @I18n("a")) Region region,
                @Credential(label = @I18n("c"), showOn = @ShowOn(variable = "region", value = "us")) Optional<String> c,
                @Credential(label = @I18n("d"), scope = CredentialScope.MODEL, showOn = @ShowOn(modelType = ModelType.LLM)) Optional<String> d,
                @Credential(label = @I18n("f"), showOn = {@ShowOn(variable = "region", value = "eu"),
                    @ShowOn(variable = "region", value = "eu")}) Optional<String> f,
                @Credential(label = @I18n("g"), showOn = {@ShowOn(variable = "region", value = "us"),
                    @ShowOn(variable = "c", value = "x")}) Optional<String> g""").with("Region", REGION));
    }

    @Test
    void fields_of_one_variable_exclude_each_other() {
        check(Fixture.acme().credentials("""
                        @Credential(label = @I18n("a")) Region region,
                        @Credentials({@Credential(label = @I18n("b"), showOn = @ShowOn(variable = "region", value = "eu")),
                            /*!TN-CRD-003*/ @Credential(label = @I18n("c"))}) Optional<String> twice""").with("Region", REGION));
        check(Fixture.acme().credentials("""
                        @Credential(label = @I18n("a")) Region region,
                        @Credentials({@Credential(label = @I18n("b"), showOn = @ShowOn(variable = "region", value = "eu")),
                            @Credential(label = @I18n("c"), showOn = @ShowOn(variable = "region", value = "us"))}) Optional<String> twice""").with("Region", REGION));
    }

    @Test
    void repeated_annotations_are_pointed_into() {
        check(Fixture.acme().credentials("""
                        @Credential(label = @I18n("a")) Region region,
                        @Credential(label = @I18n("b"), showOn = @ShowOn(variable = "region", value = "eu"))
                        @Credential(label = @I18n(value = "c", zhHans = /*!TN-TXT-003*/ " "), help = /*!TN-CRD-020*/ @I18n("x"), maxLength = /*!TN-CRD-019*/ -1,
                            showOn = {@ShowOn(variable = "region", value = /*!TN-CRD-015*/ "asia"), @ShowOn(variable = /*!TN-CRD-014*/ "zone", value = "x")})
                        /*!TN-CRD-003*/ @Credential(label = @I18n("d")) Optional<String> repeated,
                        @Credentials({@Credential(label = @I18n("b"), showOn = @ShowOn(variable = "region", value = "eu")),
                            @Credential(label = @I18n("c"), showOn = {@ShowOn(variable = "region", value = "us"),
                                /*!TN-CRD-017*/ @ShowOn(variable = "region", value = /*!TN-CRD-015*/ "asia")})}) Optional<String> contained""").with("Region", REGION));
    }

    @Test
    void one_record_serves_both_forms_alike() {
        check(Fixture.acme().credentials("""
                        @Credentials({@Credential(label = @I18n("a"), scope = CredentialScope.PROVIDER, type = FormType.RADIO),
                            /*!TN-CRD-023*/ @Credential(label = @I18n("b"), scope = CredentialScope.MODEL)}) Region region""").with("Region", REGION));
    }

    @Test
    void forms_are_bounded() {
        check(Fixture.acme().credentials(fields(32)));
        check(Fixture.acme()
                .credentials(fields(33))
                .replace(
                        "AcmeProvider",
                        "providerCredentials = AcmeCredentials",
                        "providerCredentials = /*!TN-GEN-003*/ AcmeCredentials")
                .replace(
                        "AcmeProvider",
                        "modelCredentials = AcmeCredentials",
                        "modelCredentials = /*!TN-GEN-003*/ AcmeCredentials"));
    }

    private static String fields(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> "@Credential(label = @I18n(\"x\")) String f" + each)
                .collect(Collectors.joining(", "));
    }
}
