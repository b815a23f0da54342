package dev.tenon.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where in a plugin the examples of the pages about rules stand. */
final class RuleScenes {

    private static final String IMPORTS =
            "import static dev.tenon.annotation.ModelFeature.*; import static dev.tenon.annotation.ModelType.*;";
    private static final String VOICE =
            "@PredefinedModel(model = \"v\", wordLimit = 1, maxWorkers = 1, audioType = \"mp3\","
                    + " defaultVoice = \"anna\", voices = @Voice(mode = \"anna\", name = \"Anna\", language = \"en-US\"))";
    private static final String HEARING =
            "@PredefinedModel(model = \"s\", fileUploadLimit = 1, supportedFileExtensions = \"mp3\")";

    /** By the code of a rule, or of an area for the rest of it. */
    private static final Map<String, Scene> SCENES = scenes();

    private RuleScenes() {}

    /** Puts an example into a plugin that is in order. */
    interface Scene {
        Fixture with(PageFragment fragment);
    }

    /** Returns the scene for a rule. */
    static Scene of(String code) {
        Scene scene = SCENES.getOrDefault(code, SCENES.get(code.substring(0, "TN-XXX".length())));
        if (scene == null) {
            throw new IllegalArgumentException("say where the example of " + code + " stands");
        }
        return scene;
    }

    private static Map<String, Scene> scenes() {
        Map<String, Scene> scenes = new HashMap<>();
        declarations(scenes);
        credentials(scenes);
        parameters(scenes);
        java(scenes);
        return scenes;
    }

    private static void declarations(Map<String, Scene> scenes) {
        Scene plugin = annotation("AcmeProvider", "DifyPlugin");
        Scene provider = annotation("AcmeProvider", "ModelProvider");
        Scene model = annotation("AcmeModels", "PredefinedModel");
        Scene speech = fragment -> PredefinedFindingsTest.voices(fragment.in(VOICE, "PredefinedModel"));
        Scene voice = fragment -> PredefinedFindingsTest.voices(fragment.in(VOICE, "Voice"));
        Scene hearing = fragment -> PredefinedFindingsTest.transcription(fragment.in(HEARING, "PredefinedModel"));
        scenes.put("TN-MAN", plugin);
        scenes.put("TN-MAN-009", fragment -> plugin.with(fragment.under("permission")));
        scenes.put("TN-GEN-001", plugin);
        scenes.put(
                "TN-GEN-002",
                fragment -> credential("String a")
                        .with(PageFragment.of(
                                fragment.moreMembers().substring(2).replace("…300 characters…", "a".repeat(300)))));
        scenes.put("TN-GEN-014", model);
        scenes.put("TN-AST", provider);
        scenes.put("TN-AST-008", plugin);
        scenes.put("TN-PRV", provider);
        scenes.put(
                "TN-PRV-019",
                fragment -> provider.with(
                        PageFragment.of("help = @Help(title = @I18n(\"Setup\")" + fragment.moreMembers() + ")")));
        scenes.put("TN-TXT", fragment -> provider.with(fragment.under("label")));
        scenes.put("TN-MDL", model);
        scenes.put(
                "TN-MDL-003",
                fragment -> PredefinedFindingsTest.embedding(fragment.members().get("features")));
        scenes.put("TN-PRP", speech);
        scenes.put("TN-PRP-003", model);
        scenes.put("TN-PRP-005", hearing);
        scenes.put("TN-PRP-006", voice);
        scenes.put("TN-PRP-009", voice);
        scenes.put("TN-PRC", annotation("AcmeModels", "Pricing"));
    }

    private static void credentials(Map<String, Scene> scenes) {
        Scene text = credential("String a");
        scenes.put("TN-CRD", text);
        for (String code : List.of("TN-CRD-014", "TN-CRD-015", "TN-CRD-016")) {
            scenes.put(code, fragment -> text.with(fragment.under("showOn")));
        }
    }

    private static void parameters(Map<String, Scene> scenes) {
        scenes.put("TN-PAR", parameter("OptionalDouble a"));
        scenes.put("TN-PAR-010", parameter("Optional<String> a"));
        scenes.put("TN-PAR-012", parameter("OptionalInt a"));
        scenes.put("TN-PAR-016", parameter("Optional<String> a"));
    }

    private static void java(Map<String, Scene> scenes) {
        Scene model = annotation("AcmeModels", "PredefinedModel");
        Scene llm = fragment -> fragment.component().startsWith("implements ")
                ? changed("AcmeLlm", source -> source.replaceFirst("implements .*> ", fragment.component() + " "))
                : Fixture.acme().with("AcmeLlm", "@LlmModel " + fragment.component());
        scenes.put("TN-JAV-003", llm);
        scenes.put("TN-JAV-006", fragment -> Fixture.acme().with("Unused", "@LlmModel " + fragment.component()));
        scenes.put("TN-JAV-008", llm);
        scenes.put("TN-JAV-010", llm);
        for (String code : List.of("TN-JAV-012", "TN-JAV-013", "TN-JAV-038")) {
            scenes.put(code, fragment -> Fixture.acme().with("AcmeCredentials", "public " + fragment.component()));
        }
        scenes.put(
                "TN-JAV-019",
                fragment -> credential("Mode a")
                        .with(PageFragment.of("variable = \"a\""))
                        .with("Mode", fragment.component()));
        scenes.put(
                "TN-JAV-024",
                fragment -> Fixture.acme()
                        .with("AcmeModels", fragment.component().replace("…", "model = \"m\", contextSize = 8")));
        scenes.put("TN-JAV-033", annotation("AcmeProvider", "ModelProvider"));
        scenes.put("TN-JAV-014", credential(""));
        scenes.put("TN-JAV-015", parameter(""));
        scenes.put("TN-JAV-016", credential(""));
        scenes.put("TN-JAV-017", credential(""));
        scenes.put("TN-JAV-021", parameter(""));
        scenes.put("TN-JAV-025", model);
        scenes.put("TN-JAV-026", fragment -> model.with(fragment.under("parameters")));
        scenes.put("TN-JAV-035", model);
        scenes.put("TN-JAV-036", annotation("AcmeProvider", "ModelProvider"));
        scenes.put("TN-JAV-037", parameter(""));
        for (String code : List.of("TN-JAV-027", "TN-JAV-029")) {
            scenes.put(
                    code,
                    fragment -> changed(
                            "AcmeLlm",
                            source -> source.replace(
                                    "@LlmModel",
                                    "@MapError(to = InvokeError.CONNECTION" + fragment.moreMembers() + ") @LlmModel")));
        }
    }

    /** Puts members into an annotation of the plugin. */
    private static Scene annotation(String type, String annotation) {
        return fragment -> changed(type, source -> fragment.in(source, annotation));
    }

    /** Puts the example on a component of the credentials, which is of the given type unless the example says another one. */
    private static Scene credential(String component) {
        return fragment -> Fixture.acme()
                .with("Mode", "enum Mode { CHAT, COMPLETION }")
                .with("AuthMethod", "enum AuthMethod { NONE, API_KEY }")
                .with(
                        "AcmeCredentials",
                        "import static dev.tenon.annotation.ModelType.*; import java.time.*; "
                                + "public record AcmeCredentials(@Credential(label = @I18n(\"B\")) AuthMethod authMethod,"
                                + " @Credential(label = @I18n(\"C\"), variable = \"mode\") Mode ofModels,"
                                + " @Credential(label = @I18n(\"A\")" + fragment.moreMembers() + ") "
                                + (fragment.component().isEmpty() ? component : fragment.component()) + ") {}");
    }

    /** Puts the example on a parameter, likewise. */
    private static Scene parameter(String component) {
        return fragment -> Fixture.acme()
                .parameters("@Parameter(label = @I18n(\"A\")" + fragment.moreMembers() + ") "
                        + (fragment.component().isEmpty() ? component : fragment.component()));
    }

    private static Fixture changed(String type, UnaryOperator<String> change) {
        Fixture acme = Fixture.acme();
        String source = acme.sources().get(type);
        return acme.replace(type, source, change.apply(source).replace("package acme;", "package acme; " + IMPORTS));
    }
}
