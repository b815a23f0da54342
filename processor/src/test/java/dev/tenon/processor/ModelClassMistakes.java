package dev.tenon.processor;

import dev.tenon.processor.check.JavaRule;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes about classes of models, their interfaces and type arguments. */
final class ModelClassMistakes {

    private static final String METHODS = """
              public List<RerankScore> invoke(RerankRequest<AcmeCredentials> request) { return List.of(); }
              public CredentialAdditions validateCredentials(String model, AcmeCredentials c) { return CredentialAdditions.none(); }
              public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }
            }
            """;

    private ModelClassMistakes() {}

    static List<Mistake> all() {
        return Stream.of(classes(), interfaces(), typeArguments())
                .flatMap(List::stream)
                .toList();
    }

    /** A plugin with a second model class. */
    static Fixture other() {
        return other("@RerankModel class Other implements Rerank<AcmeCredentials>");
    }

    private static Fixture other(String declaration) {
        return Fixture.acme()
                .replace("AcmeProvider", "models = AcmeLlm.class", "models = {AcmeLlm.class, Other.class}")
                .with("Other", declaration + " {\n" + METHODS);
    }

    private static List<Mistake> classes() {
        return List.of(
                Mistake.of(
                                JavaRule.NOT_INSTANTIABLE,
                                other().replace("Other", "{\n", "{ private Other() {}\n")
                                        .replace("AcmeProvider", "Other", "/*!TN-JAV-004*/ Other"),
                                "Other",
                                "private Other",
                                "Other")
                        .eclipse("AcmeProvider", "@ModelProvider"),
                Mistake.of(
                                JavaRule.MODEL_ANNOTATION_MISSING,
                                other("class Other implements Rerank<AcmeCredentials>")
                                        .replace("AcmeProvider", "Other", "/*!TN-JAV-005*/ Other"),
                                "Other",
                                "class",
                                "@RerankModel class")
                        .eclipse("AcmeProvider", "@ModelProvider"),
                Mistake.of(
                                JavaRule.NOT_LISTED,
                                other().replace("Other", "class", "/*!TN-JAV-006*/ class")
                                        .replace("AcmeProvider", ", Other.class", ""),
                                "AcmeProvider",
                                "AcmeLlm.class",
                                "AcmeLlm.class, Other.class")
                        .eclipse("Other", "Other implements"),
                Mistake.of(
                                JavaRule.TWO_CLASSES_OF_ONE_TYPE,
                                other().replace(
                                                "AcmeProvider",
                                                "Other.class",
                                                "Other.class, /*!TN-JAV-007*/ Another.class")
                                        .with("Another", "@RerankModel class Another extends Other {}"),
                                "Another",
                                "@RerankModel class Another extends Other {}",
                                "@ModerationModel class Another implements Moderation<AcmeCredentials> {"
                                        + " public boolean invoke(ModerationRequest<AcmeCredentials> request) { return false; }"
                                        + METHODS.substring(METHODS.indexOf('\n')))
                        .eclipse("AcmeProvider", "@ModelProvider"));
    }

    private static List<Mistake> interfaces() {
        return List.of(
                Mistake.of(
                        JavaRule.INTERFACE_MISSING,
                        other("/*!TN-JAV-008*/ @RerankModel class Other"),
                        "Other",
                        "class Other",
                        "class Other implements Rerank<AcmeCredentials>"),
                Mistake.of(
                        JavaRule.INTERFACE_MISMATCH,
                        other("/*!TN-JAV-009*/ @TtsModel class Other implements Rerank<AcmeCredentials>"),
                        "Other",
                        "@TtsModel",
                        "@RerankModel"));
    }

    private static List<Mistake> typeArguments() {
        return List.of(
                Mistake.of(
                                JavaRule.TYPE_ARGUMENTS,
                                derived("/*!TN-JAV-010*/ class Other extends Base"),
                                "Other",
                                "Base",
                                "Base<AcmeCredentials>")
                        .eclipse("Other", "Other extends"),
                Mistake.of(
                                JavaRule.CREDENTIALS_MISMATCH,
                                derived("/*!TN-JAV-011*/ class Other extends Base<Settings>")
                                        .with(
                                                "Settings",
                                                "record Settings(@Credential(label = @I18n(\"Key\")) Secret key) {}"),
                                "Other",
                                "Settings",
                                "AcmeCredentials")
                        .eclipse("Other", "Other extends"),
                Mistake.of(
                                JavaRule.RECORD_EXPECTED,
                                Fixture.acme()
                                        .with("AcmeParameters", "public class AcmeParameters {}")
                                        .replace(
                                                "AcmeModels",
                                                ", parameters = {@Use(\"temperature\"), @Use(\"max_tokens\")}",
                                                "")
                                        .replace("AcmeLlm", "final class", "final /*!TN-JAV-012*/ class"),
                                "AcmeParameters",
                                "class AcmeParameters",
                                "record AcmeParameters()")
                        .eclipse("AcmeLlm", "AcmeLlm implements"));
    }

    /** A plugin whose second model class gets everything from a base class. */
    private static Fixture derived(String declaration) {
        return other().with("Other", "@RerankModel " + declaration + " {}")
                .with(
                        "Base",
                        "abstract class Base<C> implements Rerank<C> {" + METHODS.replace("AcmeCredentials", "C"));
    }
}
