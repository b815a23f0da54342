package dev.tenon.processor;

import org.junit.jupiter.api.Test;

/** Dify's rules for providers, at the values of {@code @ModelProvider}; and what is nearly wrong stays silent. */
class ProviderFindingsTest extends CompilerTest {

    private static final String CREDENTIALS =
            "    providerCredentials = AcmeCredentials.class,\n    modelCredentials = AcmeCredentials.class,\n";

    private static final String ICON = "iconSmall = @I18n(\"icon.svg\")";

    private static Fixture provider(String members) {
        return Fixture.acme().replace("AcmeProvider", ICON, members);
    }

    /** Without credentials that need a validator. */
    private static Fixture withoutCredentials() {
        return Fixture.acme()
                .replace("AcmeProvider", CREDENTIALS, "")
                .replace(
                        "AcmeProvider",
                        "implements ProviderCredentialsValidator<AcmeCredentials> {",
                        "{ static class CredentialAdditions { static CredentialAdditions none() { return null; } }");
    }

    @Test
    void members_are_judged() {
        check(provider("""
                description = @I18n(value = "x", zhHans = /*!TN-TXT-003*/ "\\t"),
                iconSmall = @I18n(value = /*!TN-AST-006*/ "small/icon.svg", ptBr = /*!TN-AST-008*/ "icon"),
                iconLarge = /*!TN-TXT-001*/ @I18n(zhHans = "icon.svg"),
                iconSmallDark = @I18n(/*!TN-AST-004*/ "_assets/icon.svg"),
                iconLargeDark = @I18n(/*!TN-AST-004*/ "a\\\\b.svg"),
                background = /*!TN-PRV-020*/ "#FFFFF",
                help = @Help(title = /*!TN-GEN-001*/ @I18n, url = @I18n(/*!TN-PRV-019*/ "docs/setup"))"""));
        check(provider("""
                description = @I18n(value = "x", zhHans = "\\t."),
                iconSmall = @I18n(value = "icon.svg", ptBr = "icon.png"),
                iconLarge = @I18n(value = "icon.svg", zhHans = "icon.svg"),
                background = "#FFFFFF",
                help = @Help(title = @I18n("x"), url = @I18n("http://docs/setup"))"""));
    }

    @Test
    void names_and_lists_are_judged() {
        check(provider("iconLarge = @I18n(\"icon.svg\")")
                .replace("AcmeProvider", "@ModelProvider(", "/*!TN-PRV-021*/ @ModelProvider(")
                .replace("AcmeProvider", "@DifyPlugin(", "@DifyPlugin(icon = \"icon.svg\", ")
                .replace("AcmeProvider", "{PREDEFINED_MODEL, ", "{PREDEFINED_MODEL, /*!TN-GEN-014*/ PREDEFINED_MODEL, ")
                .replace("AcmeProvider", "    name = \"acme\"", "    name = /*!TN-PRV-001*/ \"acme.models\""));
        check(Fixture.acme().replace("AcmeProvider", "    name = \"acme\"", "    name = \"acme_models-1\""));
    }

    @Test
    void a_provider_that_offers_nothing_is_a_warning() {
        check(withoutCredentials()
                .replace("AcmeProvider", "{PREDEFINED_MODEL, CUSTOMIZABLE_MODEL}", "/*!TN-PRV-003*/ {}")
                .replace("AcmeProvider", "models = AcmeLlm.class", "models = /*!TN-PRV-003*/ {}")
                .without("AcmeLlm", "AcmeModels"));
    }

    @Test
    void methods_need_credentials_even_without_fields() {
        check(withoutCredentials()
                .replace("AcmeProvider", "AcmeCredentials c", "Void c")
                .replace("AcmeLlm", "AcmeCredentials", "Void")
                .without("AcmeCredentials")
                .replace("AcmeProvider", "configurateMethods = {", "configurateMethods = {/*!TN-PRV-005*/ ")
                .replace("AcmeProvider", "CUSTOMIZABLE_MODEL}", "/*!TN-PRV-006*/ CUSTOMIZABLE_MODEL}"));
        check(Fixture.acme().credentials(""));
    }

    @Test
    void credentials_and_models_need_their_method() {
        check(Fixture.acme()
                .replace("AcmeProvider", "{PREDEFINED_MODEL, CUSTOMIZABLE_MODEL}", "/*!TN-PRV-009*/ CUSTOMIZABLE_MODEL")
                .replace(
                        "AcmeProvider",
                        "providerCredentials = AcmeCredentials",
                        "providerCredentials = /*!TN-PRV-007*/ AcmeCredentials"));
        check(Fixture.acme()
                .replace("AcmeProvider", "{PREDEFINED_MODEL", "{/*!TN-PRV-008*/ PREDEFINED_MODEL")
                .replace("AcmeLlm", "(predefined = AcmeModels.class)", "")
                .without("AcmeModels"));
    }
}
