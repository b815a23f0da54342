package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.FolderSample.PROVIDER;
import static dev.tenon.declaration.FolderSample.folder;
import static dev.tenon.declaration.FolderSample.model;
import static dev.tenon.declaration.rule.ModelCode.FEATURE_UNKNOWN;
import static dev.tenon.declaration.rule.ModelCode.FETCH_FROM_UNKNOWN;
import static dev.tenon.declaration.rule.ModelCode.MODEL_TYPE_UNKNOWN;
import static dev.tenon.declaration.rule.ModelCode.POLLING_INCOMPLETE;
import static dev.tenon.declaration.rule.ModelCode.PROPERTY_UNKNOWN;
import static dev.tenon.declaration.rule.ParameterCode.DEFAULT_KIND;
import static dev.tenon.declaration.rule.ParameterCode.DEFAULT_NULL;
import static dev.tenon.declaration.rule.ParameterCode.DEFAULT_TYPE;
import static dev.tenon.declaration.rule.ParameterCode.PARAMETER_IMPLICIT;
import static dev.tenon.declaration.rule.ParameterCode.PARAMETER_TYPE_UNKNOWN;
import static dev.tenon.declaration.rule.ParameterCode.TEMPLATE_UNKNOWN;
import static dev.tenon.declaration.rule.PricingCode.PRICE_NOT_DECIMAL;
import static dev.tenon.declaration.rule.PricingCode.PRICE_UNQUOTED;
import static dev.tenon.declaration.rule.PropertyCode.MODE_UNKNOWN;
import static dev.tenon.declaration.rule.PropertyCode.NUMBER_INVALID;
import static dev.tenon.declaration.rule.PropertyCode.VOICE_SHAPE;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Fixtures of the rules about what only a written model can get wrong. */
final class ModelYamlFixtures {

    private ModelYamlFixtures() {}

    private static ModelSchema polling(ModelFeature feature) {
        return ModelSample.schema(ModelType.LLM, "m", model -> model.features(feature));
    }

    /** Returns what is wrong with a text-to-speech model of these properties. */
    private static Supplier<List<Violation>> tts(String properties) {
        return folder(f -> f.with(PROVIDER, "[llm]", "[llm, tts]")
                .with(PROVIDER, "models:\n  llm:", "models:\n  tts: {predefined: [\"models/tts/*.yaml\"]}\n  llm:")
                .with("models/tts/anna.yaml", """
                        model: speech
                        model_type: tts
                        model_properties:
                          word_limit: 100
                          audio_type: mp3
                          %s
                        """.formatted(properties)));
    }

    static List<Fixture> all() {
        return Stream.of(models(), properties(), rules()).flatMap(List::stream).toList();
    }

    private static List<Fixture> models() {
        return List.of(
                fails(MODEL_TYPE_UNKNOWN, "a mode", model("model_type: llm", "model_type: chat"), "model_type"),
                fails(
                        MODEL_TYPE_UNKNOWN,
                        "known to daemon and SDK",
                        model("model_type: llm", "model_type: text2img"),
                        "model_type"),
                silent(MODEL_TYPE_UNKNOWN, "quoted", model("model_type: llm", "model_type: \"llm\"")),
                fails(FEATURE_UNKNOWN, "an underscore", model("[vision]", "[vision, tool_call]"), "features[1]"),
                fails(FEATURE_UNKNOWN, "null", model("[vision]", "[~]"), "features[0]"),
                silent(FEATURE_UNKNOWN, "a hyphen", model("[vision]", "[vision, tool-call]")),
                fails(
                        FETCH_FROM_UNKNOWN,
                        "of the documentation",
                        model("model: large", "model: large\nfetch_from: fetch-from-remote"),
                        "fetch_from"),
                fails(FETCH_FROM_UNKNOWN, "null", model("model: large", "model: large\nfetch_from:"), "fetch_from"),
                silent(
                        FETCH_FROM_UNKNOWN,
                        "what is assumed",
                        model("model: large", "model: large\nfetch_from: predefined-model")),
                fails(
                        PROPERTY_UNKNOWN,
                        "of the API",
                        model("  mode: chat", "  mode: chat\n  max_tokens: 5"),
                        "model_properties.max_tokens"),
                silent(PROPERTY_UNKNOWN, "all of its type", model("  mode: chat", "  mode: completion")),
                fails(
                        POLLING_INCOMPLETE,
                        "no methods",
                        () -> DeclarationRules.checkPolling(polling(ModelFeature.POLLING), false),
                        "features[0]"),
                fails(
                        POLLING_INCOMPLETE,
                        "no feature",
                        () -> DeclarationRules.checkPolling(polling(ModelFeature.VISION), true),
                        "features"),
                silent(
                        POLLING_INCOMPLETE,
                        "both",
                        () -> DeclarationRules.checkPolling(polling(ModelFeature.POLLING), true)));
    }

    private static List<Fixture> properties() {
        return List.of(
                fails(MODE_UNKNOWN, "the type", model("mode: chat", "mode: llm"), "model_properties.mode"),
                fails(MODE_UNKNOWN, "a list", model("mode: chat", "mode: [chat]"), "model_properties.mode"),
                silent(MODE_UNKNOWN, "quoted", model("mode: chat", "mode: \"completion\"")),
                fails(NUMBER_INVALID, "with a unit", model("8192", "8k"), "model_properties.context_size"),
                fails(NUMBER_INVALID, "quoted", model("8192", "\"8192\""), "model_properties.context_size"),
                silent(NUMBER_INVALID, "with an underscore", model("8192", "8_192")),
                fails(VOICE_SHAPE, "a map of voices", tts("voices: {a: b}"), "model_properties.voices"),
                fails(
                        VOICE_SHAPE,
                        "a text for a voice",
                        tts("voices: [anna]\n  default_voice: anna"),
                        "model_properties.voices[0]"),
                silent(
                        VOICE_SHAPE,
                        "a single language",
                        tts("voices: [{mode: anna, name: Anna, language: en-US}]\n  default_voice: anna")),
                fails(PRICE_UNQUOTED, "a number", model("\"0.50\"", "0.50"), "pricing.input"),
                silent(PRICE_UNQUOTED, "single quotes", model("\"0.50\"", "'0.50'")),
                fails(PRICE_NOT_DECIMAL, "an empty text", model("\"0.50\"", "\"\""), "pricing.input"),
                silent(PRICE_NOT_DECIMAL, "an exponent", model("\"0.50\"", "\"5e-1\"")));
    }

    private static List<Fixture> rules() {
        return List.of(
                fails(
                        TEMPLATE_UNKNOWN,
                        "misspelled",
                        model("use_template: temperature", "use_template: temprature"),
                        "parameter_rules[0].use_template"),
                silent(
                        TEMPLATE_UNKNOWN,
                        "empty",
                        model("use_template: temperature", "use_template: \"\"\n    type: float")),
                fails(
                        PARAMETER_TYPE_UNKNOWN,
                        "number",
                        model("use_template: temperature", "type: number"),
                        "parameter_rules[0].type"),
                silent(PARAMETER_TYPE_UNKNOWN, "float", model("use_template: temperature", "type: float")),
                fails(
                        PARAMETER_IMPLICIT,
                        "no label",
                        model("    label:\n      en_US: Temperature\n", ""),
                        "parameter_rules[0].label"),
                fails(
                        PARAMETER_IMPLICIT,
                        "an empty label",
                        model("    label:\n      en_US: Temperature\n", "    label: {}\n"),
                        "parameter_rules[0].label"),
                fails(
                        PARAMETER_IMPLICIT,
                        "a schema without type",
                        model(
                                "  - name: temperature\n    use_template: temperature",
                                "  - name: json_schema\n    use_template: json_schema"),
                        "parameter_rules[0].type"),
                silent(
                        PARAMETER_IMPLICIT,
                        "a schema with type",
                        model(
                                "  - name: temperature\n    use_template: temperature",
                                "  - name: json_schema\n    use_template: json_schema\n    type: text")),
                fails(
                        DEFAULT_NULL,
                        "beside a template",
                        model("use_template: temperature", "use_template: temperature\n    default:"),
                        "parameter_rules[0].default"),
                silent(
                        DEFAULT_NULL,
                        "without a template",
                        model("use_template: temperature", "type: float\n    default: ~")),
                fails(
                        DEFAULT_KIND,
                        "a list in a file",
                        model("use_template: temperature", "type: float\n    default: [1]"),
                        "parameter_rules[0].default"),
                silent(DEFAULT_KIND, "a number", model("use_template: temperature", "type: float\n    default: 1")),
                fails(
                        DEFAULT_TYPE,
                        "a word of YAML 1.1",
                        model("use_template: temperature", "type: boolean\n    default: yes"),
                        "parameter_rules[0].default"),
                silent(
                        DEFAULT_TYPE,
                        "a truth value",
                        model("use_template: temperature", "type: boolean\n    default: TRUE")));
    }
}
