package dev.tenon.declaration;

import static dev.tenon.annotation.ConfigurateMethod.CUSTOMIZABLE_MODEL;
import static dev.tenon.annotation.ConfigurateMethod.PREDEFINED_MODEL;
import static dev.tenon.declaration.FieldSample.field;
import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ManifestSample.manifest;
import static dev.tenon.declaration.ProviderSample.provider;
import static dev.tenon.declaration.rule.AssetCode.ICON_EXTENSION;
import static dev.tenon.declaration.rule.AssetCode.ICON_IN_FOLDER;
import static dev.tenon.declaration.rule.AssetCode.ICON_PATH;
import static dev.tenon.declaration.rule.ProviderCode.BACKGROUND_FORM;
import static dev.tenon.declaration.rule.ProviderCode.CUSTOMIZABLE_WITHOUT_CREDENTIALS;
import static dev.tenon.declaration.rule.ProviderCode.EMPTY_LIST;
import static dev.tenon.declaration.rule.ProviderCode.HELP_URL_FORM;
import static dev.tenon.declaration.rule.ProviderCode.MODELS_WITHOUT_PREDEFINED;
import static dev.tenon.declaration.rule.ProviderCode.PREDEFINED_WITHOUT_CREDENTIALS;
import static dev.tenon.declaration.rule.ProviderCode.PREDEFINED_WITHOUT_MODELS;
import static dev.tenon.declaration.rule.ProviderCode.PROVIDER_NAME_FORMAT;
import static dev.tenon.declaration.rule.ProviderCode.SMALL_ICON_MISSING;
import static dev.tenon.declaration.rule.ProviderCode.TYPE_NOT_SUPPORTED;
import static dev.tenon.declaration.rule.ProviderCode.UNUSED_CREDENTIALS;

import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.stream.Stream;

/** Fixtures of the rules of a provider and of icons. */
final class ProviderFixtures {

    private ProviderFixtures() {}

    static List<Fixture> all() {
        return Stream.of(appearance(), methods(), icons()).flatMap(List::stream).toList();
    }

    private static List<Fixture> appearance() {
        Stream<Fixture> names = Stream.of("My Models", "house.models", "House")
                .map(name -> fails(PROVIDER_NAME_FORMAT, name, provider(p -> p.provider = name), "provider"));
        Stream<Fixture> noColours = Stream.of("#FFFFF", "#GGGGGG", "FFFFFF", "blak", "rgb()")
                .map(colour -> fails(BACKGROUND_FORM, colour, provider(p -> p.background = colour), "background"));
        Stream<Fixture> colours = Stream.of(
                        "#FFF",
                        "#fffa",
                        "#FAF5FF",
                        "#FAF5FF80",
                        "White",
                        "rgba(0, 0, 0, .5)",
                        "linear-gradient(#fff, red)",
                        "")
                .map(colour -> silent(BACKGROUND_FORM, "'" + colour + "'", provider(p -> p.background = colour)));
        Stream<Fixture> others = Stream.of(
                silent(PROVIDER_NAME_FORMAT, "my-models_2", provider(p -> p.provider = "my-models_2")),
                fails(
                        HELP_URL_FORM,
                        "a path",
                        provider(p -> p.help = help(I18nObject.of("docs/setup"))),
                        "help.url.en_US"),
                fails(
                        HELP_URL_FORM,
                        "wrong in Chinese only",
                        provider(p -> p.help = help(I18nObject.of("https://example.com", "example.com"))),
                        "help.url.zh_Hans"),
                silent(
                        HELP_URL_FORM,
                        "http",
                        provider(p -> p.help = help(I18nObject.of("http://example.com/a b".replace(" ", "%20"))))),
                fails(SMALL_ICON_MISSING, "no icon", provider(p -> p.iconSmall = null), "icon_small"),
                silent(SMALL_ICON_MISSING, "no large icon", provider(p -> p.iconLarge = null)));
        return Stream.of(names, noColours, colours, others)
                .flatMap(fixtures -> fixtures)
                .toList();
    }

    private static ProviderHelp help(I18nObject url) {
        return new ProviderHelp(I18nObject.of("Get a key"), url);
    }

    private static List<Fixture> methods() {
        return List.of(
                fails(EMPTY_LIST, "no model type", provider(p -> p.types = List.of()), "supported_model_types"),
                failsWith(
                        EMPTY_LIST,
                        "no method",
                        provider(p -> p.methods = List.of()),
                        "TN-PRV-003 configurate_methods",
                        "TN-PRV-009 configurate_methods"),
                silent(EMPTY_LIST, "one type, one method", provider(p -> {
                    p.types = List.of(ModelType.LLM);
                    p.methods = List.of(PREDEFINED_MODEL);
                })),
                fails(
                        PREDEFINED_WITHOUT_CREDENTIALS,
                        "no form",
                        provider(p -> p.providerFields = null),
                        "configurate_methods[0]"),
                silent(PREDEFINED_WITHOUT_CREDENTIALS, "a form without fields", provider(p -> {})),
                fails(
                        CUSTOMIZABLE_WITHOUT_CREDENTIALS,
                        "no form",
                        provider(p -> p.modelCredentials = null),
                        "configurate_methods[1]"),
                silent(CUSTOMIZABLE_WITHOUT_CREDENTIALS, "not customizable", provider(p -> {
                    p.types = List.of(ModelType.LLM);
                    p.methods = List.of(PREDEFINED_MODEL);
                    p.modelCredentials = null;
                })),
                fails(
                        UNUSED_CREDENTIALS,
                        "form of the provider",
                        provider(p -> {
                            p.methods = List.of(CUSTOMIZABLE_MODEL);
                            p.models = List.of();
                            p.providerFields = List.of(field("url"));
                        }),
                        "provider_credential_schema"),
                fails(
                        UNUSED_CREDENTIALS,
                        "form of the model",
                        provider(p -> {
                            p.types = List.of(ModelType.LLM);
                            p.methods = List.of(PREDEFINED_MODEL);
                            p.setModelFields(List.of(field("url")));
                        }),
                        "model_credential_schema"),
                silent(UNUSED_CREDENTIALS, "forms without fields", provider(p -> {
                    p.methods = List.of(CUSTOMIZABLE_MODEL);
                    p.models = List.of();
                })),
                fails(
                        PREDEFINED_WITHOUT_MODELS,
                        "no model",
                        provider(p -> p.models = List.of()),
                        "configurate_methods[0]"),
                fails(
                        PREDEFINED_WITHOUT_MODELS,
                        "no model of one type, and none can be added",
                        provider(p -> p.methods = List.of(PREDEFINED_MODEL)),
                        "supported_model_types[1]"),
                silent(PREDEFINED_WITHOUT_MODELS, "a model", provider(p -> {})),
                fails(
                        MODELS_WITHOUT_PREDEFINED,
                        "only customizable",
                        provider(p -> p.methods = List.of(CUSTOMIZABLE_MODEL)),
                        "configurate_methods"),
                silent(MODELS_WITHOUT_PREDEFINED, "both", provider(p -> {})),
                fails(
                        TYPE_NOT_SUPPORTED,
                        "an embedding among llm",
                        provider(p -> {
                            p.types = List.of(ModelType.LLM);
                            p.models = List.of(
                                    ModelSample.file("large"), ModelSample.file(ModelType.TEXT_EMBEDDING, "small"));
                        }),
                        "models[1].model_type"),
                silent(
                        TYPE_NOT_SUPPORTED,
                        "supported",
                        provider(p -> p.models = List.of(
                                ModelSample.file("large"), ModelSample.file(ModelType.TEXT_EMBEDDING, "small")))));
    }

    private static List<Fixture> icons() {
        Stream<Fixture> wrong = Stream.of("_assets/icon.svg", "/icon.svg", "./icon.svg", "img\\icon.svg")
                .map(icon -> fails(ICON_PATH, icon, manifest(m -> m.icon = icon), "icon"));
        Stream<Fixture> others = Stream.of(
                fails(
                        ICON_PATH,
                        "icons per language",
                        provider(p -> p.iconLarge = I18nObject.of("icon.svg", "/icon.svg")),
                        "icon_large.zh_Hans"),
                silent(ICON_PATH, "dots within", manifest(m -> m.icon = "icon..svg")),
                fails(ICON_IN_FOLDER, "a folder", manifest(m -> m.iconDark = "dark/icon.svg"), "icon_dark"),
                fails(
                        ICON_IN_FOLDER,
                        "dark icons",
                        provider(p -> {
                            p.iconSmallDark = I18nObject.of("dark/icon.svg");
                            p.iconLargeDark = I18nObject.of("dark/icon.svg");
                        }),
                        "icon_small_dark.en_US",
                        "icon_large_dark.en_US"),
                silent(ICON_IN_FOLDER, "no folder", manifest(m -> m.iconDark = "icon_dark.svg")),
                fails(ICON_EXTENSION, "capitals", manifest(m -> m.icon = "ICON.SVG"), "icon"),
                fails(ICON_EXTENSION, "no ending", manifest(m -> m.icon = "png"), "icon"),
                fails(
                        ICON_EXTENSION,
                        "unknown",
                        provider(p -> p.iconSmall = I18nObject.of("icon.avif")),
                        "icon_small.en_US"),
                silent(ICON_EXTENSION, "webp", manifest(m -> m.icon = "图标.webp")));
        return Stream.concat(wrong, others).toList();
    }
}
