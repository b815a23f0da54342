package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.FolderSample.MODEL;
import static dev.tenon.declaration.FolderSample.POSITION;
import static dev.tenon.declaration.FolderSample.PROVIDER;
import static dev.tenon.declaration.FolderSample.folder;
import static dev.tenon.declaration.FolderSample.manifest;
import static dev.tenon.declaration.FolderSample.provider;
import static dev.tenon.declaration.FolderSample.valid;
import static dev.tenon.declaration.rule.AssetCode.ASSETS_TOO_LARGE;
import static dev.tenon.declaration.rule.AssetCode.ASSET_FOLDER_MISSING;
import static dev.tenon.declaration.rule.AssetCode.DARK_ICON_MISSING;
import static dev.tenon.declaration.rule.AssetCode.EMPTY_ASSET;
import static dev.tenon.declaration.rule.AssetCode.ICON_IGNORED;
import static dev.tenon.declaration.rule.AssetCode.ICON_MISSING;
import static dev.tenon.declaration.rule.CredentialCode.FORM_TYPE_UNKNOWN;
import static dev.tenon.declaration.rule.CredentialCode.HELP_SHAPE;
import static dev.tenon.declaration.rule.CredentialCode.REQUIRED_IMPLICIT;
import static dev.tenon.declaration.rule.ModelCode.FOLDER_MISMATCH;
import static dev.tenon.declaration.rule.ModelCode.ORPHAN_FILE;
import static dev.tenon.declaration.rule.PositionCode.POSITION_FILE_MISSING;
import static dev.tenon.declaration.rule.PositionCode.POSITION_FILE_NAME;
import static dev.tenon.declaration.rule.PositionCode.POSITION_KIND;
import static dev.tenon.declaration.rule.PositionCode.POSITION_NOT_REFERENCED;
import static dev.tenon.declaration.rule.PositionCode.POSITION_UNKNOWN_MODEL;
import static dev.tenon.declaration.rule.ProviderCode.BACKGROUND_FORM;
import static dev.tenon.declaration.rule.ProviderCode.EMPTY_MODEL_FILE;
import static dev.tenon.declaration.rule.ProviderCode.EXTRA_MISSING;
import static dev.tenon.declaration.rule.ProviderCode.FILE_MATCHED_TWICE;
import static dev.tenon.declaration.rule.ProviderCode.METHOD_UNKNOWN;
import static dev.tenon.declaration.rule.ProviderCode.MODELS_KEY_UNKNOWN;
import static dev.tenon.declaration.rule.ProviderCode.MODELS_KIND;
import static dev.tenon.declaration.rule.ProviderCode.PATTERN_FORM;
import static dev.tenon.declaration.rule.ProviderCode.PATTERN_MATCHES_NOTHING;
import static dev.tenon.declaration.rule.ProviderCode.PATTERN_SYNTAX;
import static dev.tenon.declaration.rule.ProviderCode.PREDEFINED_WITHOUT_MODELS;
import static dev.tenon.declaration.rule.ProviderCode.SUPPORTED_TYPE_UNKNOWN;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Fixtures of the rules about what only a written provider can get wrong. */
final class ProviderYamlFixtures {

    private static final String FIELD = "model_credential_schema.credential_form_schemas[1]";
    private static final String SECTION = """
            models:
              llm:
                predefined: ["models/llm/*.yaml"]
                position: models/llm/_position.yaml
            """.strip();
    private static final String MODEL_FORM = """
            model_credential_schema:
              model:
                label:
                  en_US: Model name
              credential_form_schemas:
                - variable: api_key
                  label:
                    en_US: API key
                  type: secret-input
                  required: true
            """;

    private ProviderYamlFixtures() {}

    /** Returns what is wrong with the provider after a field with these members was added to the form of a model. */
    private static Supplier<List<Violation>> field(String members) {
        return provider("models:\n  llm:", """
                    - variable: region
                      label: {en_US: Region}
                      required: false
                      %s
                models:
                  llm:""".formatted(members).replace("\n      ", "\n      "));
    }

    static List<Fixture> all() {
        return Stream.of(words(), fields(), sections(), positions(), assets())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> words() {
        return List.of(
                fails(
                        SUPPORTED_TYPE_UNKNOWN,
                        "an underscore",
                        provider("[llm]", "[llm, text_embedding]"),
                        "supported_model_types[1]"),
                fails(
                        SUPPORTED_TYPE_UNKNOWN,
                        "known to the SDK",
                        provider("[llm]", "[llm, text2img]"),
                        "supported_model_types[1]"),
                silent(SUPPORTED_TYPE_UNKNOWN, "a hyphen", provider("[llm]", "[llm, text-embedding]")),
                fails(
                        METHOD_UNKNOWN,
                        "of the documentation",
                        provider("[predefined-model, customizable-model]", "[predefined-model, fetch-from-remote]"),
                        "configurate_methods[1]"),
                silent(
                        METHOD_UNKNOWN,
                        "the other order",
                        provider("[predefined-model, customizable-model]", "[customizable-model, predefined-model]")),
                fails(
                        BACKGROUND_FORM,
                        "a comment",
                        provider("provider: house", "provider: house\nbackground: #FFFFFF"),
                        "background"),
                silent(
                        BACKGROUND_FORM,
                        "quoted",
                        provider("provider: house", "provider: house\nbackground: \"#FFFFFF\"")),
                fails(
                        EXTRA_MISSING,
                        "none",
                        provider("extra:\n  python:\n    provider_source: main.py\n    model_sources: []\n", ""),
                        "extra.python.provider_source"),
                silent(EXTRA_MISSING, "no model sources", provider("    model_sources: []\n", "")),
                fails(
                        PREDEFINED_WITHOUT_MODELS,
                        "nothing at all",
                        folder(f -> f.with(PROVIDER, "[predefined-model, customizable-model]", "[predefined-model]")
                                .with(
                                        PROVIDER,
                                        "models:\n  llm:\n    predefined: [\"models/llm/*.yaml\"]\n    position: models/llm/_position.yaml\n",
                                        "")
                                .with(PROVIDER, MODEL_FORM, "")
                                .without(MODEL)
                                .without(POSITION)),
                        "configurate_methods[0]"),
                silent(
                        PREDEFINED_WITHOUT_MODELS,
                        "one model",
                        folder(f -> f.with(PROVIDER, "[predefined-model, customizable-model]", "[predefined-model]")
                                .with(PROVIDER, MODEL_FORM, ""))));
    }

    private static List<Fixture> fields() {
        return List.of(
                fails(FORM_TYPE_UNKNOWN, "a number", field("type: number"), FIELD + ".type"),
                silent(FORM_TYPE_UNKNOWN, "a line of text", field("type: text-input")),
                fails(
                        REQUIRED_IMPLICIT,
                        "absent",
                        provider("      required: true\nmodel_c", "model_c"),
                        "provider_credential_schema.credential_form_schemas[0].required"),
                silent(
                        REQUIRED_IMPLICIT,
                        "false",
                        provider("      required: true\nmodel_c", "      required: false\nmodel_c")),
                fails(HELP_SHAPE, "a text", field("help: See the console\n      type: text-input"), FIELD + ".help"),
                fails(
                        HELP_SHAPE,
                        "wrapped",
                        field("help: {text: {en_US: Help}}\n      url: https://a.b\n      type: text-input"),
                        FIELD + ".help"),
                fails(
                        HELP_SHAPE,
                        "Chinese alone",
                        field("help: {zh_Hans: Help}\n      url: https://a.b\n      type: text-input"),
                        FIELD + ".help"),
                silent(
                        HELP_SHAPE,
                        "English",
                        field("help: {en_US: Help}\n      url: https://a.b\n      type: text-input")));
    }

    private static List<Fixture> sections() {
        return List.of(
                failsWith(
                        MODELS_KIND,
                        "a list",
                        folder(f -> f.without(MODEL).without(POSITION).with(PROVIDER, SECTION, "models: []")),
                        "TN-PRV-008 configurate_methods[0]",
                        "TN-PRV-011 models"),
                failsWith(
                        MODELS_KIND,
                        "a text for patterns",
                        folder(f -> f.without(MODEL)
                                .without(POSITION)
                                .with(PROVIDER, SECTION, "models: {llm: {predefined: a.yaml}}")),
                        "TN-PRV-008 configurate_methods[0]",
                        "TN-PRV-011 models.llm.predefined"),
                silent(
                        MODELS_KIND,
                        "no position",
                        folder(f -> f.without(POSITION)
                                .with(PROVIDER, SECTION, "models: {llm: {predefined: [models/llm/*.yaml]}}"))),
                fails(
                        MODELS_KEY_UNKNOWN,
                        "a hyphen",
                        provider("models:\n  llm:", "models:\n  text-embedding: {}\n  llm:"),
                        "models.text-embedding"),
                silent(
                        MODELS_KEY_UNKNOWN,
                        "an underscore",
                        provider("models:\n  llm:", "models:\n  text_embedding: {}\n  llm:")),
                failsWith(
                        PATTERN_SYNTAX,
                        "an open bracket",
                        provider("models/llm/*.yaml", "models/llm/[.yaml"),
                        "TN-PRV-008 configurate_methods[0]",
                        "TN-PRV-013 models.llm.predefined[0]",
                        "TN-POS-004 [0]",
                        "TN-MDL-010 "),
                silent(PATTERN_SYNTAX, "a class", provider("models/llm/*.yaml", "models/llm/[k-m]*.yaml")),
                fails(
                        PATTERN_FORM,
                        "any folders",
                        provider("models/llm/*.yaml", "models/**/*.yaml"),
                        "models.llm.predefined[0]"),
                fails(
                        PATTERN_FORM,
                        "a class of the daemon's alone",
                        provider("models/llm/*.yaml", "models/llm/[^x]*.yaml"),
                        "models.llm.predefined[0]"),
                failsWith(
                        PATTERN_FORM,
                        "a folder",
                        provider("[\"models/llm/*.yaml\"]", "[\"models/llm/*.yaml\", models/llm]"),
                        "TN-PRV-014 models.llm.predefined[1]"),
                silent(PATTERN_FORM, "one file", provider("models/llm/*.yaml", "models/llm/large.yaml")),
                fails(
                        PATTERN_MATCHES_NOTHING,
                        "nothing there",
                        provider("[\"models/llm/*.yaml\"]", "[\"models/llm/*.yaml\", \"models/llm/old/*.yaml\"]"),
                        "models.llm.predefined[1]"),
                silent(
                        PATTERN_MATCHES_NOTHING,
                        "no pattern",
                        folder(f -> f.with(PROVIDER, "  llm:", "  tts: {predefined: []}\n  llm:"))),
                fails(
                        FILE_MATCHED_TWICE,
                        "two patterns",
                        provider("[\"models/llm/*.yaml\"]", "[\"models/llm/*.yaml\", \"models/llm/l*.yaml\"]"),
                        "models.llm.predefined[1]"),
                silent(
                        FILE_MATCHED_TWICE,
                        "two folders",
                        folder(f -> f.with(
                                        PROVIDER,
                                        "[\"models/llm/*.yaml\"]",
                                        "[\"models/llm/*.yaml\", \"models/llm/b/*.yaml\"]")
                                .with(
                                        "models/llm/b/large.yaml",
                                        valid().text(MODEL).replace("model: large", "model: larger")))),
                fails(EMPTY_MODEL_FILE, "a comment", folder(f -> f.with("models/llm/b.yaml", "# later")), ""),
                silent(EMPTY_MODEL_FILE, "not matched", folder(f -> f.with("models/llm/b.yml", "# later"))),
                fails(ORPHAN_FILE, "a folder below", folder(f -> f.with("models/llm/old/b.yaml", "a: b")), ""),
                fails(
                        ORPHAN_FILE,
                        "ignored",
                        folder(f -> f.with("models/llm/b.yaml", f.text(MODEL)).excluding("models/llm/b.yaml")),
                        ""),
                silent(ORPHAN_FILE, "another ending", folder(f -> f.with("models/llm/old/b.json", "{}"))),
                failsWith(
                        FOLDER_MISMATCH,
                        "another section",
                        provider(
                                "models:\n  llm:", "models:\n  tts: {predefined: [\"models/llm/l*.yaml\"]}\n  rerank:"),
                        "TN-PRV-016 models.tts.predefined[0]",
                        "TN-MDL-011 model_type",
                        "TN-POS-004 [0]"),
                silent(
                        FOLDER_MISMATCH,
                        "another folder",
                        provider("[\"models/llm/*.yaml\"]", "[\"models/*/*.yaml\"]")));
    }

    private static List<Fixture> positions() {
        return List.of(
                fails(POSITION_FILE_MISSING, "no file", folder(f -> f.without(POSITION)), "models.llm.position"),
                fails(POSITION_FILE_MISSING, "ignored", folder(f -> f.excluding(POSITION)), "models.llm.position"),
                silent(
                        POSITION_FILE_MISSING,
                        "neither file nor key",
                        folder(f ->
                                f.without(POSITION).with(PROVIDER, "    position: models/llm/_position.yaml\n", ""))),
                fails(POSITION_KIND, "a map", folder(f -> f.with(POSITION, "large: 1")), ""),
                fails(POSITION_KIND, "nothing", folder(f -> f.with(POSITION, "# later")), ""),
                failsWith(
                        POSITION_KIND,
                        "a number",
                        folder(f -> f.with(POSITION, "- large\n- 3.5")),
                        "TN-POS-002 [1]",
                        "TN-POS-004 [1]"),
                silent(POSITION_KIND, "an empty list", folder(f -> f.with(POSITION, "[]"))),
                fails(POSITION_FILE_NAME, "another name", folder(f -> f.with("models/llm/order.yaml", "- large")), ""),
                silent(
                        POSITION_FILE_NAME,
                        "that ending",
                        folder(f -> f.without(POSITION)
                                .with("models/llm/my_position.yaml", "- large")
                                .with(PROVIDER, "llm/_position", "llm/my_position"))),
                fails(POSITION_UNKNOWN_MODEL, "letter case", folder(f -> f.with(POSITION, "- Large")), "[0]"),
                fails(POSITION_UNKNOWN_MODEL, "two in one", folder(f -> f.with(POSITION, "- large - small")), "[0]"),
                silent(POSITION_UNKNOWN_MODEL, "quoted", folder(f -> f.with(POSITION, "- \"large\""))),
                fails(
                        POSITION_NOT_REFERENCED,
                        "no key",
                        provider("    position: models/llm/_position.yaml\n", ""),
                        "models.llm"),
                silent(
                        POSITION_NOT_REFERENCED,
                        "of no section",
                        folder(f -> f.with("models/tts/_position.yaml", "- a"))));
    }

    private static List<Fixture> assets() {
        return List.of(
                fails(
                        ASSET_FOLDER_MISSING,
                        "misspelled",
                        folder(f -> f.without("_assets/icon.svg").with("assets/icon.svg", "<svg/>")),
                        ""),
                silent(ASSET_FOLDER_MISSING, "another folder too", folder(f -> f.with("assets/icon.svg", "<svg/>"))),
                fails(ICON_MISSING, "of the manifest", manifest("icon: icon.svg", "icon: icons.svg"), "icon"),
                fails(ICON_MISSING, "a blank", manifest("icon: icon.svg", "icon: ' '"), "icon"),
                fails(
                        DARK_ICON_MISSING,
                        "a blank",
                        manifest("icon: icon.svg", "icon: icon.svg\nicon_dark: ' '"),
                        "icon_dark"),
                silent(DARK_ICON_MISSING, "empty", manifest("icon: icon.svg", "icon: icon.svg\nicon_dark: ''")),
                fails(
                        ICON_MISSING,
                        "Chinese",
                        provider("en_US: icon.svg", "en_US: icon.svg\n  zh_Hans: zh.svg"),
                        "icon_small.zh_Hans"),
                silent(
                        ICON_MISSING,
                        "an unread language",
                        provider("en_US: icon.svg", "en_US: icon.svg\n  ja_JP: icon.svg")),
                fails(
                        DARK_ICON_MISSING,
                        "of the provider",
                        provider("icon_small:", "icon_small_dark: {en_US: dark.svg}\nicon_small:"),
                        "icon_small_dark.en_US"),
                silent(
                        DARK_ICON_MISSING,
                        "there",
                        provider("icon_small:", "icon_small_dark: {en_US: icon.svg}\nicon_small:")),
                failsWith(
                        ICON_IGNORED,
                        "hidden",
                        folder(f -> f.excluding("_assets/icon.svg")),
                        "TN-AST-005 icon",
                        "TN-AST-005 icon_small.en_US"),
                silent(
                        ICON_IGNORED,
                        "another",
                        folder(f -> f.with("_assets/old.svg", "<svg/>").excluding("_assets/old.svg"))),
                failsWith(
                        EMPTY_ASSET,
                        "no bytes",
                        folder(f -> f.with("_assets/icon.svg", "")),
                        "TN-AST-007 icon",
                        "TN-AST-007 icon_small.en_US"),
                silent(EMPTY_ASSET, "not used", folder(f -> f.with("_assets/old.svg", ""))),
                fails(ASSETS_TOO_LARGE, "one file", folder(f -> f.sized("_assets/film.svg", 50L * 1024 * 1024)), ""),
                silent(ASSETS_TOO_LARGE, "just fits", folder(f -> f.sized("_assets/film.svg", 50L * 1024 * 1024 - 6))));
    }
}
