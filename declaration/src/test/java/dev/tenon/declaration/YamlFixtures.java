package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.FolderSample.MANIFEST;
import static dev.tenon.declaration.FolderSample.PROVIDER;
import static dev.tenon.declaration.FolderSample.folder;
import static dev.tenon.declaration.FolderSample.manifest;
import static dev.tenon.declaration.FolderSample.model;
import static dev.tenon.declaration.FolderSample.provider;
import static dev.tenon.declaration.rule.GeneralCode.BOOLEAN_FORM;
import static dev.tenon.declaration.rule.GeneralCode.DUPLICATE_KEY;
import static dev.tenon.declaration.rule.GeneralCode.NON_FINITE;
import static dev.tenon.declaration.rule.GeneralCode.NULL_LIST;
import static dev.tenon.declaration.rule.GeneralCode.NUMBER_FORM;
import static dev.tenon.declaration.rule.GeneralCode.REQUIRED_MISSING;
import static dev.tenon.declaration.rule.GeneralCode.SECOND_DOCUMENT;
import static dev.tenon.declaration.rule.GeneralCode.UNKNOWN_KEY;
import static dev.tenon.declaration.rule.GeneralCode.UNQUOTED_TEXT;
import static dev.tenon.declaration.rule.GeneralCode.WRONG_KIND;
import static dev.tenon.declaration.rule.GeneralCode.YAML_SYNTAX;
import static dev.tenon.declaration.rule.PackageCode.MANIFEST_PLACE;
import static dev.tenon.declaration.rule.TextCode.LANGUAGE_IGNORED;

import java.util.List;
import java.util.stream.Stream;

/** Fixtures of the rules about how a value is written. */
final class YamlFixtures {

    private static final String API_KEY_FORM = "provider_credential_schema.credential_form_schemas";

    private YamlFixtures() {}

    static List<Fixture> all() {
        return Stream.of(files(), keys(), kinds(), scalars(), languages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> files() {
        return List.of(
                fails(
                        MANIFEST_PLACE,
                        "another ending",
                        folder(f -> f.without(MANIFEST).with("manifest.yml", "a: b")),
                        ""),
                silent(
                        MANIFEST_PLACE,
                        "a manifest elsewhere as well",
                        folder(f -> f.with("old/manifest.yaml", "a: b"))),
                fails(YAML_SYNTAX, "a tab", folder(f -> f.with(MANIFEST, "a:\n\tb: 1")), ""),
                silent(YAML_SYNTAX, "flow style", manifest("[provider/house.yaml]", "[\"provider/house.yaml\", ]")),
                fails(SECOND_DOCUMENT, "a separator and a text", manifest("00:00Z", "00:00Z\n---\na: b"), ""),
                silent(SECOND_DOCUMENT, "a separator before all", manifest("version: 1.0.0", "---\nversion: 1.0.0")));
    }

    private static List<Fixture> keys() {
        return List.of(
                fails(
                        UNKNOWN_KEY,
                        "a misspelled key",
                        manifest("icon: icon.svg", "icon: icon.svg\nicon_drak: a"),
                        "icon_drak"),
                fails(
                        UNKNOWN_KEY,
                        "overwritten by Dify",
                        manifest("type: plugin", "type: plugin\nverified: false"),
                        "verified"),
                fails(
                        UNKNOWN_KEY,
                        "in a rule",
                        model("use_template", "show_on: []\n    use_template"),
                        "parameter_rules[0].show_on"),
                silent(
                        UNKNOWN_KEY,
                        "all that is optional",
                        manifest("type: plugin", "type: plugin\ntags: [rag]\nprivacy: P.md")),
                fails(DUPLICATE_KEY, "twice the name", manifest("name: house", "name: house\nname: house"), "name"),
                failsWith(
                        DUPLICATE_KEY,
                        "within a value of any kind",
                        model("mode: chat", "mode: chat\n  x: {a: 1, a: 2}"),
                        "TN-MDL-006 model_properties.x",
                        "TN-GEN-007 model_properties.x.a"),
                failsWith(
                        UNKNOWN_KEY,
                        "with a key twice within",
                        model("model: large", "model: large\nx: {a: 1, a: 2}"),
                        "TN-GEN-004 x"),
                silent(
                        DUPLICATE_KEY,
                        "in two maps",
                        provider("label:\n  en_US: House", "label: {en_US: House, zh_Hans: House}")));
    }

    private static List<Fixture> kinds() {
        return List.of(
                fails(
                        WRONG_KIND,
                        "a text for a label",
                        manifest("label:\n  en_US: House models", "label: House"),
                        "label"),
                fails(WRONG_KIND, "a text for a list", model("[vision]", "vision"), "features"),
                fails(WRONG_KIND, "a list for a map", model("currency: USD", "currency: [USD]"), "pricing.currency"),
                fails(WRONG_KIND, "a list for the manifest", folder(f -> f.with(MANIFEST, "- a")), ""),
                silent(WRONG_KIND, "nothing for a list that may be absent", model("[vision]", "")),
                fails(
                        NULL_LIST,
                        "rules",
                        model("    use_template: temperature\n", "    use_template: temperature\n    options:\n"),
                        "parameter_rules[0].options"),
                silent(
                        NULL_LIST,
                        "an empty list",
                        model("    use_template: temperature\n", "    use_template: temperature\n    options: []\n")),
                fails(
                        REQUIRED_MISSING,
                        "a form without its list",
                        folder(f -> f.with(
                                PROVIDER,
                                "provider_credential_schema:\n  credential_form_schemas:\n    - variable: api_key\n      label:\n        en_US: API key\n      type: secret-input\n      required: true\nmodel_c",
                                "provider_credential_schema: {}\nmodel_c")),
                        API_KEY_FORM),
                fails(
                        REQUIRED_MISSING,
                        "no properties",
                        model("model_properties:\n  mode: chat\n  context_size: 8192\n", ""),
                        "model_properties"),
                fails(
                        REQUIRED_MISSING,
                        "no type of a rule",
                        model("    use_template: temperature\n", ""),
                        "parameter_rules[0].type"),
                fails(REQUIRED_MISSING, "no model type", model("model_type: llm\n", ""), "model_type"),
                fails(
                        REQUIRED_MISSING,
                        "an empty runner",
                        manifest("    language: python\n    version: \"3.12\"\n    entrypoint: main\n", ""),
                        "meta.runner"));
    }

    private static List<Fixture> scalars() {
        return List.of(
                fails(
                        UNQUOTED_TEXT,
                        "a truth value of YAML 1.1",
                        model("currency: USD", "currency: YES"),
                        "pricing.currency"),
                fails(UNQUOTED_TEXT, "a number", provider("House\nicon", "House\n  zh_Hans: 7\nicon"), "label.zh_Hans"),
                fails(
                        UNQUOTED_TEXT,
                        "a time of 1.1",
                        model("use_template: temperature", "type: string\n    options: [\"a\", 16:9]"),
                        "parameter_rules[0].options[1]"),
                silent(
                        UNQUOTED_TEXT,
                        "quoted",
                        model("use_template: temperature", "type: string\n    options: [\"a\", \"16:9\"]")),
                fails(NUMBER_FORM, "a text", manifest("268435456", "256MB"), "resource.memory"),
                fails(NUMBER_FORM, "a fraction", manifest("268435456", "268435456.5"), "resource.memory"),
                fails(
                        NUMBER_FORM,
                        "quoted",
                        model("use_template: temperature", "use_template: temperature\n    min: \"0\""),
                        "parameter_rules[0].min"),
                silent(NUMBER_FORM, "with underscores", manifest("268435456", "268_435_456")),
                silent(NUMBER_FORM, "whole with decimals", manifest("268435456", "268435456.0")),
                fails(
                        BOOLEAN_FORM,
                        "a number",
                        model("use_template: temperature", "use_template: temperature\n    required: 1"),
                        "parameter_rules[0].required"),
                fails(
                        BOOLEAN_FORM,
                        "quoted",
                        model("model: large", "model: large\ndeprecated: \"true\""),
                        "deprecated"),
                fails(BOOLEAN_FORM, "null", model("model: large", "model: large\ndeprecated:"), "deprecated"),
                silent(BOOLEAN_FORM, "yes", model("model: large", "model: large\ndeprecated: yes")),
                fails(
                        NON_FINITE,
                        "a bound",
                        model("use_template: temperature", "use_template: temperature\n    max: .inf"),
                        "parameter_rules[0].max"),
                failsWith(
                        NON_FINITE,
                        "a property",
                        model("8192", ".nan"),
                        "TN-PRP-003 model_properties.context_size",
                        "TN-GEN-012 model_properties.context_size"),
                silent(
                        NON_FINITE,
                        "large",
                        model("use_template: temperature", "use_template: temperature\n    max: 1e308")));
    }

    private static List<Fixture> languages() {
        return List.of(
                fails(
                        LANGUAGE_IGNORED,
                        "another language",
                        provider("House\nicon", "House\n  ko_KR: Jip\nicon"),
                        "label.ko_KR"),
                fails(LANGUAGE_IGNORED, "null", provider("House\nicon", "House\n  zh_Hans:\nicon"), "label.zh_Hans"),
                silent(
                        LANGUAGE_IGNORED,
                        "the four",
                        provider("House\nicon", "House\n  zh_Hans: Z\n  ja_JP: J\n  pt_BR: P\nicon")));
    }
}
