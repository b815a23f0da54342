package dev.tenon.declaration;

import static dev.tenon.declaration.FieldSample.choice;
import static dev.tenon.declaration.FieldSample.field;
import static dev.tenon.declaration.FieldSample.option;
import static dev.tenon.declaration.FieldSample.when;
import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ManifestSample.manifest;
import static dev.tenon.declaration.ModelSample.llm;
import static dev.tenon.declaration.ModelSample.parameters;
import static dev.tenon.declaration.ProviderSample.modelFields;
import static dev.tenon.declaration.ProviderSample.provider;
import static dev.tenon.declaration.ProviderSample.providerFields;
import static dev.tenon.declaration.rule.GeneralCode.DUPLICATE_ENTRY;
import static dev.tenon.declaration.rule.GeneralCode.NON_FINITE;
import static dev.tenon.declaration.rule.GeneralCode.REQUIRED_MISSING;
import static dev.tenon.declaration.rule.GeneralCode.TOO_LONG;
import static dev.tenon.declaration.rule.GeneralCode.TOO_MANY;
import static dev.tenon.declaration.rule.TextCode.BLANK_TEXT;
import static dev.tenon.declaration.rule.TextCode.ENGLISH_MISSING;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.FormType;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.PluginTag;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fixtures of the rules that hold wherever a text, a list or a number stands. */
final class TextFixtures {

    private static final I18nObject NO_TEXT = I18nObject.of("");
    private static final I18nObject CHINESE = new I18nObject("", "模型", null, null);

    private TextFixtures() {}

    static List<Fixture> all() {
        return Stream.of(required(), lengths(), sizes(), numbers(), duplicates(), texts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> required() {
        return List.of(
                fails(REQUIRED_MISSING, "no version", manifest(m -> m.version = ""), "version"),
                fails(REQUIRED_MISSING, "no author", manifest(m -> m.author = ""), "author"),
                fails(REQUIRED_MISSING, "no plugin name", manifest(m -> m.name = ""), "name"),
                fails(REQUIRED_MISSING, "no plugin label", manifest(m -> m.label = NO_TEXT), "label.en_US"),
                fails(REQUIRED_MISSING, "no description", manifest(m -> m.description = NO_TEXT), "description.en_US"),
                fails(REQUIRED_MISSING, "no icon", manifest(m -> m.icon = ""), "icon"),
                fails(REQUIRED_MISSING, "no memory", manifest(m -> m.memory = 0), "resource.memory"),
                fails(REQUIRED_MISSING, "no time", manifest(m -> m.createdAt = ""), "created_at"),
                fails(REQUIRED_MISSING, "zero time", manifest(m -> m.createdAt = "0001-01-01T00:00:00Z"), "created_at"),
                silent(REQUIRED_MISSING, "least manifest", manifest(m -> {})),
                fails(REQUIRED_MISSING, "no provider", provider(p -> p.provider = ""), "provider"),
                fails(REQUIRED_MISSING, "no provider label", provider(p -> p.label = NO_TEXT), "label.en_US"),
                fails(
                        REQUIRED_MISSING,
                        "help without texts",
                        provider(p -> p.help = new ProviderHelp(NO_TEXT, NO_TEXT)),
                        "help.title.en_US",
                        "help.url.en_US"),
                fails(
                        REQUIRED_MISSING,
                        "no label of the model's name",
                        provider(p -> p.modelCredentials = new ModelCredentialSchema(NO_TEXT, null, List.of())),
                        "model_credential_schema.model.label.en_US"),
                silent(REQUIRED_MISSING, "least provider", provider(p -> {})),
                fails(
                        REQUIRED_MISSING,
                        "empty field",
                        modelFields(field("", field -> {
                            field.label = NO_TEXT;
                            field.showOn = List.of(when("", ""));
                        })),
                        "model_credential_schema.credential_form_schemas[0].variable",
                        "model_credential_schema.credential_form_schemas[0].label.en_US",
                        "model_credential_schema.credential_form_schemas[0].show_on[0].variable",
                        "model_credential_schema.credential_form_schemas[0].show_on[0].value"),
                fails(
                        REQUIRED_MISSING,
                        "empty option",
                        providerFields(field("mode", field -> {
                            field.type = FormType.RADIO;
                            field.options = List.of(new FormOption(NO_TEXT, "", List.of()));
                        })),
                        "provider_credential_schema.credential_form_schemas[0].options[0].label.en_US",
                        "provider_credential_schema.credential_form_schemas[0].options[0].value"),
                fails(
                        REQUIRED_MISSING,
                        "no model name",
                        () -> DeclarationRules.check(ModelSample.schema(ModelType.RERANK, "", model -> {})),
                        "model",
                        "label.en_US"),
                fails(
                        REQUIRED_MISSING,
                        "no parameter name",
                        parameters(FloatRule.of("").label("Parameter")),
                        "parameter_rules[0].name"),
                fails(
                        REQUIRED_MISSING,
                        "no parameter label",
                        parameters(FloatRule.of("warmth").label("")),
                        "parameter_rules[0].label.en_US"),
                fails(
                        REQUIRED_MISSING,
                        "no prices",
                        llm(model -> model.pricing(new PriceConfig("", "1", "", ""))),
                        "pricing.input",
                        "pricing.unit",
                        "pricing.currency"));
    }

    private static List<Fixture> lengths() {
        return Stream.of(
                        limit(1023, "label", text -> manifest(m -> m.label = I18nObject.of(text)), "label.en_US"),
                        limit(
                                1023,
                                "Chinese",
                                text -> provider(p -> p.label = I18nObject.of("A", text)),
                                "label.zh_Hans"),
                        limit(
                                1023,
                                "Japanese and Portuguese",
                                text -> provider(p -> p.description = new I18nObject("A", null, text, text)),
                                "description.ja_JP",
                                "description.pt_BR"),
                        limit(64, "author", text -> manifest(m -> m.author = text), "author"),
                        limit(128, "plugin name", text -> manifest(m -> m.name = text), "name"),
                        limit(128, "icon", text -> manifest(m -> m.icon = svg(text)), "icon"),
                        limit(128, "dark icon", text -> manifest(m -> m.iconDark = svg(text)), "icon_dark"),
                        limit(128, "provider file", text -> manifest(m -> m.providerFile = text), "plugins.models[0]"),
                        limit(127, "provider", text -> provider(p -> p.provider = text), "provider"),
                        limit(
                                255,
                                "variable",
                                text -> modelFields(field(text)),
                                "model_credential_schema.credential_form_schemas[0].variable"),
                        limit(
                                255,
                                "default, counted in code points",
                                text -> modelFields(
                                        field("name", field -> field.defaultValue = text.replace("a", "😀"))),
                                "model_credential_schema.credential_form_schemas[0].default"),
                        limit(
                                255,
                                "option",
                                text -> providerFields(choice("mode", text)),
                                "provider_credential_schema.credential_form_schemas[0].options[0].value"),
                        limit(
                                255,
                                "condition's value",
                                text -> modelFields(field("name"), field("other", when("name", text))),
                                "model_credential_schema.credential_form_schemas[1].show_on[0].value"),
                        limit(255, "model", text -> () -> DeclarationRules.check(named(text)), "model"),
                        limit(255, "parameter", text -> parameters(FloatRule.of(text)), "parameter_rules[0].name"),
                        limit(
                                255,
                                "parameter option, counted in code points",
                                text -> parameters(StringRule.of("style").options(text.replace("a", "😀"))),
                                "parameter_rules[0].options[0]"))
                .flatMap(List::stream)
                .toList();
    }

    private static ModelSchema named(String name) {
        return ModelSample.schema(ModelType.RERANK, name, model -> {});
    }

    /** Returns a file name of the same length. */
    private static String svg(String text) {
        return text.substring(4) + ".svg";
    }

    private static List<Fixture> limit(
            int max, String title, Function<String, Supplier<List<Violation>>> check, String... paths) {
        return List.of(
                silent(TOO_LONG, title + ", " + max, check.apply("a".repeat(max))),
                fails(TOO_LONG, title + ", " + (max + 1), check.apply("a".repeat(max + 1)), paths));
    }

    private static List<Fixture> sizes() {
        return List.of(
                silent(TOO_MANY, "32 fields", modelFields(fields(32))),
                fails(
                        TOO_MANY,
                        "33 fields",
                        modelFields(fields(33)),
                        "model_credential_schema.credential_form_schemas"),
                silent(TOO_MANY, "128 options", providerFields(choice("mode", words(128)))),
                fails(
                        TOO_MANY,
                        "129 options",
                        providerFields(choice("mode", words(129))),
                        "provider_credential_schema.credential_form_schemas[0].options"),
                silent(TOO_MANY, "16 conditions", modelFields(field("name"), field("other", conditions(16)))),
                fails(
                        TOO_MANY,
                        "17 conditions",
                        modelFields(field("name"), field("other", conditions(17))),
                        "model_credential_schema.credential_form_schemas[1].show_on"),
                silent(TOO_MANY, "128 parameters", llm(model -> parametersOf(model, 128))),
                fails(TOO_MANY, "129 parameters", llm(model -> parametersOf(model, 129)), "parameter_rules"));
    }

    private static CredentialFormSchema[] fields(int count) {
        return Stream.of(words(count)).map(FieldSample::field).toArray(CredentialFormSchema[]::new);
    }

    private static FormShowOn[] conditions(int count) {
        return Collections.nCopies(count, when("name", "x")).toArray(FormShowOn[]::new);
    }

    private static void parametersOf(ModelSchemaBuilder model, int count) {
        Stream.of(words(count)).forEach(word -> model.parameter(FloatRule.of(word)));
    }

    private static String[] words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).toArray(String[]::new);
    }

    private static List<Fixture> numbers() {
        return List.of(
                fails(NON_FINITE, "no number as min", refused(Double.NaN, FloatRule.of("warmth")::min), "min"),
                fails(
                        NON_FINITE,
                        "infinite max",
                        refused(Double.POSITIVE_INFINITY, FloatRule.of("warmth")::max),
                        "max"),
                fails(
                        NON_FINITE,
                        "infinite default",
                        refused(Double.NEGATIVE_INFINITY, FloatRule.of("warmth")::defaultValue),
                        "default"),
                silent(
                        NON_FINITE,
                        "largest max",
                        parameters(FloatRule.of("warmth").max(Double.MAX_VALUE))));
    }

    private static Supplier<List<Violation>> refused(double value, DoubleConsumer setter) {
        return () -> {
            try {
                setter.accept(value);
                return List.of();
            } catch (InvalidDeclarationException e) {
                return e.violations();
            }
        };
    }

    private static List<Fixture> duplicates() {
        return List.of(
                fails(
                        DUPLICATE_ENTRY,
                        "tag",
                        manifest(m -> m.tags = List.of(PluginTag.RAG, PluginTag.OTHER, PluginTag.RAG)),
                        "tags[2]"),
                silent(DUPLICATE_ENTRY, "two tags", manifest(m -> m.tags = List.of(PluginTag.RAG, PluginTag.OTHER))),
                fails(
                        DUPLICATE_ENTRY,
                        "model type",
                        provider(p -> p.types = List.of(ModelType.LLM, ModelType.LLM)),
                        "supported_model_types[1]"),
                fails(
                        DUPLICATE_ENTRY,
                        "method",
                        provider(p -> p.methods = List.of(
                                ConfigurateMethod.PREDEFINED_MODEL,
                                ConfigurateMethod.CUSTOMIZABLE_MODEL,
                                ConfigurateMethod.PREDEFINED_MODEL)),
                        "configurate_methods[2]"),
                fails(
                        DUPLICATE_ENTRY,
                        "feature",
                        () -> DeclarationRules.check(withFeatures(ModelFeature.VISION, ModelFeature.VISION)),
                        "features[1]"),
                fails(
                        DUPLICATE_ENTRY,
                        "parameter option",
                        parameters(StringRule.of("style").options("a", "b", "a")),
                        "parameter_rules[0].options[2]"),
                silent(
                        DUPLICATE_ENTRY,
                        "other case",
                        parameters(StringRule.of("style").options("a", "A"))));
    }

    /** The builder would not take a feature twice. */
    private static ModelSchema withFeatures(ModelFeature... features) {
        ModelSchema schema = ModelSample.schema(ModelType.LLM, "large", model -> {});
        return new ModelSchema(
                schema.model(),
                schema.label(),
                schema.modelType(),
                List.of(features),
                schema.fetchFrom(),
                schema.properties(),
                schema.parameterRules(),
                schema.pricing(),
                schema.deprecated());
    }

    private static List<Fixture> texts() {
        return List.of(
                fails(ENGLISH_MISSING, "only Chinese", manifest(m -> m.label = CHINESE), "label.en_US"),
                fails(ENGLISH_MISSING, "optional text", provider(p -> p.description = NO_TEXT), "description.en_US"),
                fails(
                        ENGLISH_MISSING,
                        "placeholder",
                        modelFields(field("name", field -> field.placeholder = CHINESE)),
                        "model_credential_schema.credential_form_schemas[0].placeholder.en_US"),
                fails(
                        ENGLISH_MISSING,
                        "help of a parameter",
                        parameters(FloatRule.of("warmth").help(CHINESE)),
                        "parameter_rules[0].help.en_US"),
                silent(ENGLISH_MISSING, "only English", provider(p -> p.description = I18nObject.of("A"))),
                fails(
                        BLANK_TEXT,
                        "blanks in two languages",
                        provider(p -> p.label = I18nObject.of(" ", "\t")),
                        "label.en_US",
                        "label.zh_Hans"),
                silent(BLANK_TEXT, "no Chinese", provider(p -> p.label = I18nObject.of("A", ""))),
                failsWith(
                        BLANK_TEXT,
                        "blank option",
                        providerFields(field("mode", field -> {
                            field.type = FormType.RADIO;
                            field.options = List.of(new FormOption(I18nObject.of(" "), "a", List.of()), option("b"));
                        })),
                        "TN-TXT-003 provider_credential_schema.credential_form_schemas[0].options[0].label.en_US"));
    }
}
