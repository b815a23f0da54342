package dev.tenon.processor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TN-JAV-038: what the code of the plugin, which is in the package of its provider, cannot name. */
class AccessibilityRulesTest extends CompilerTest {

    private static final String LLM = """
            implements LargeLanguageModel<AcmeCredentials, AcmeParameters> {
              public void invoke(LlmRequest<AcmeCredentials, AcmeParameters> request, LlmResponse out) {}
              public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
              public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
            }
            """;

    /** The plugin with its model class in another one, beside which a type may be private. */
    private static Fixture nested(String model, String sibling) {
        return Fixture.acme()
                .with("Outer", "class Outer { " + model + " " + LLM + sibling + " }")
                .replace("AcmeProvider", "AcmeLlm.class", "Outer.Llm.class")
                .without("AcmeLlm");
    }

    private static Fixture inPackage(String name, Fixture fixture, String type) {
        return fixture.replace(type, "package acme;", "package " + name + ";");
    }

    @Test
    void a_private_record_is_named_where_it_is_used() {
        String model = "@LlmModel(predefined = AcmeModels.class) static %s class Llm";
        Fixture hidden = nested(
                        model,
                        "private record P(@Parameter(template = TEMPERATURE) OptionalDouble temperature,"
                                + " @Parameter(template = MAX_TOKENS) OptionalInt maxTokens) {}")
                .replace("Outer", "AcmeParameters", "P");

        check(
                hidden.replace("Outer", "%s", "/*!TN-JAV-038*/"),
                "the code of the plugin cannot name Outer.P; make it package-private [TN-JAV-038 NotAccessible]");
        check(hidden.replace("Outer", "%s", "").replace("Outer", "private record", "protected record"));
    }

    @Test
    void a_private_enum_of_choices_is_named_at_its_component() {
        Fixture hidden = Fixture.acme()
                .with(
                        "AcmeCredentials",
                        "public record AcmeCredentials(@Credential(label = @I18n(\"Mode\")) Optional<Mode> /*!TN-JAV-038*/ mode)"
                                + " { private enum Mode { FAST } }");

        check(
                hidden,
                "the code of the plugin cannot name AcmeCredentials.Mode; make it package-private [TN-JAV-038 NotAccessible]");
        check(hidden.replace("AcmeCredentials", "/*!TN-JAV-038*/", "")
                .replace("AcmeCredentials", "private enum", "enum"));
    }

    @Test
    void a_private_exception_is_named_at_its_mapping() {
        String model =
                "@LlmModel(predefined = AcmeModels.class) @MapError(exception = %s Busy.class, to = InvokeError.RATE_LIMIT) static class Llm";
        Fixture hidden = nested(
                model,
                "private static class Busy extends RuntimeException { private static final long serialVersionUID = 1; }");

        check(
                hidden.replace("Outer", "%s", "/*!TN-JAV-038*/"),
                "the code of the plugin cannot name Outer.Busy; make it package-private (exception[0]) [TN-JAV-038 NotAccessible]");
        check(hidden.replace("Outer", "%s", "").replace("Outer", "private static class", "static class"));
    }

    @ParameterizedTest
    @CsvSource({"private, '', Outer.Middle", "'', private, Outer.Middle.Llm"})
    void a_private_model_class_is_named_where_it_is_listed(String enclosing, String own, String culprit) {
        Fixture hidden = Fixture.acme()
                .with(
                        "AcmeProvider",
                        "class Outer { "
                                + Fixture.acme()
                                        .replace("AcmeProvider", "public final", "static")
                                        .replace("AcmeProvider", "AcmeLlm", "/*!TN-JAV-038*/ Middle.Llm")
                                        .sources()
                                        .get("AcmeProvider")
                                        .replaceAll("(package|import)[^;]*; ", "")
                                + enclosing + " static class Middle { @LlmModel(predefined = AcmeModels.class) " + own
                                + " static class Llm " + LLM + "} }")
                .without("AcmeLlm");

        check(
                hidden,
                "the code of the plugin cannot name " + culprit
                        + "; make it package-private (models[0]) [TN-JAV-038 NotAccessible]");
        check(hidden.replace("AcmeProvider", "/*!TN-JAV-038*/", "")
                .replace("AcmeProvider", "private static class", "static class"));
    }

    @Test
    void what_a_record_of_another_package_has_must_be_public() {
        Fixture hidden = inPackage(
                "settings",
                Fixture.acme()
                        .with(
                                "AcmeCredentials",
                                "public record AcmeCredentials(@Credential(label = @I18n(\"Mode\")) Mode /*!TN-JAV-038*/ mode) {}"
                                        + " enum Mode { FAST }"),
                "AcmeCredentials");
        for (String type : new String[] {"AcmeProvider", "AcmeLlm"}) {
            hidden = hidden.replace(type, "package acme;", "package acme; import settings.*;");
        }

        check(
                hidden,
                "the code of the plugin cannot name Mode; it is in another package; make it public [TN-JAV-038 NotAccessible]");
        check(hidden.replace("AcmeCredentials", "/*!TN-JAV-038*/", "")
                .replace("AcmeCredentials", " enum Mode { FAST }", "")
                .replace("AcmeCredentials", "Mode  mode", "AcmeCredentials.Mode mode")
                .replace("AcmeCredentials", "{}", "{ public enum Mode { FAST } }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "public class"})
    void what_a_base_class_of_another_package_maps_must_be_public(String exception) {
        String mark = exception.startsWith("public") ? "" : "/*!TN-JAV-038*/";
        Fixture based = Fixture.acme()
                .replace("AcmeLlm", "implements", "extends base.Base implements")
                .with(
                        "Base",
                        "@MapError(exception = " + mark + " Base.Busy.class, to = InvokeError.RATE_LIMIT)"
                                + " public abstract class Base { " + exception.replace("class", "static class")
                                + " Busy extends RuntimeException { private static final long serialVersionUID = 1; } }");

        check(inPackage("base", based, "Base"));
    }
}
