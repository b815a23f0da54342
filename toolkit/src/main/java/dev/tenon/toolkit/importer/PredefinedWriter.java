package dev.tenon.toolkit.importer;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.toolkit.importer.ParameterVocabulary.Entry;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.importer.source.Literals;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.importer.source.Value.Code;
import dev.tenon.toolkit.module.JavaNames;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the enum of the predefined models of a type. */
final class PredefinedWriter {

    private static final String UNIT = "0.000001";
    private static final String CURRENCY = "USD";

    private final JavaFile file;
    private final ParameterVocabulary vocabulary;
    private final ModelFileNames fileNames;

    private PredefinedWriter(JavaFile file, ParameterVocabulary vocabulary, ModelFileNames fileNames) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.fileNames = fileNames;
    }

    /** Returns the file of the enum. */
    static JavaFile write(
            ImportedNames names, ModelType type, List<PredefinedModelFile> models, ParameterVocabulary vocabulary) {
        JavaFile file = new JavaFile(names.packageName(), names.predefined(type));
        new PredefinedWriter(file, vocabulary, ModelFileNames.of(models)).write(type, models);
        return file;
    }

    private void write(ModelType type, List<PredefinedModelFile> models) {
        file.line("/** The " + ImportedNames.words(type) + ", in the order in which Dify lists them. */");
        // A constant of the enum would hide one that is imported.
        JavaNames names =
                new JavaNames(Stream.of(ModelFeature.values()).map(Enum::name).collect(Collectors.toSet()));
        StringJoiner constants = new StringJoiner(",\n\n", "", "");
        for (PredefinedModelFile each : models) {
            String name = names.constant(each.schema().model(), "MODEL");
            constants.add(file.annotated(annotation(each), 4) + name);
        }
        file.line("enum " + file.typeName() + " {\n" + constants + "\n}");
    }

    private Annotation annotation(PredefinedModelFile modelFile) {
        ModelSchema model = modelFile.schema();
        Annotation annotation = Annotation.of("PredefinedModel").text("model", model.model());
        if (!model.label().equals(I18nObject.of(model.model()))) {
            annotation.with("label", Texts.i18n(model.label()));
        }
        annotation.items(
                "features",
                model.features().stream().map(file::constant).map(Code::new).toList());
        properties(annotation, model.properties());
        annotation.items(
                "parameters", model.parameterRules().stream().map(this::use).toList());
        if (model.pricing() != null) {
            annotation.with("pricing", pricing(model.pricing()));
        }
        if (model.deprecated()) {
            annotation.code("deprecated", "true");
        }
        String fileName = fileNames.written(modelFile);
        if (fileName != null) {
            annotation.text("fileName", fileName);
        }
        return annotation;
    }

    private void properties(Annotation annotation, ModelProperties properties) {
        if (properties.mode() == LlmMode.COMPLETION) {
            annotation.code("mode", file.qualified(LlmMode.COMPLETION));
        }
        number(annotation, "contextSize", properties.contextSize());
        number(annotation, "maxChunks", properties.maxChunks());
        number(annotation, "maxCharactersPerChunk", properties.maxCharactersPerChunk());
        number(annotation, "fileUploadLimit", properties.fileUploadLimit());
        if (properties.supportedFileExtensions() != null) {
            annotation.with(
                    "supportedFileExtensions",
                    Texts.list(
                            Arrays.asList(properties.supportedFileExtensions().split(",", -1))));
        }
        annotation.items(
                "voices",
                properties.voices().stream()
                        .map(each -> Annotation.of("Voice")
                                .text("mode", each.mode())
                                .text("name", each.name())
                                .with("language", Texts.list(each.language())))
                        .toList());
        text(annotation, "defaultVoice", properties.defaultVoice());
        number(annotation, "wordLimit", properties.wordLimit());
        text(annotation, "audioType", properties.audioType());
        number(annotation, "maxWorkers", properties.maxWorkers());
    }

    private static void number(Annotation annotation, String member, @Nullable Integer value) {
        if (value != null) {
            annotation.code(member, Literals.whole(value));
        }
    }

    private static void text(Annotation annotation, String member, @Nullable String value) {
        if (value != null) {
            annotation.text(member, value);
        }
    }

    private Annotation use(ParameterRule written) {
        ParameterRule rule = RuleMembers.normal(written);
        Entry entry = vocabulary.entry(rule.name());
        ParameterRule common = entry.rule();
        Annotation annotation = Annotation.of("Use").text("value", rule.name());
        if (RuleMembers.reaches(common, rule)) {
            RuleMembers.add(annotation, rule, common);
            return annotation;
        }
        annotation.code("inherit", "false");
        if (rule.useTemplate() != null) {
            annotation.code("template", file.qualified(rule.useTemplate()));
        }
        if (rule.type() != entry.typeWith(rule.useTemplate())) {
            annotation.code("type", file.qualified(rule.type()));
        }
        ParameterRule bare = RuleMembers.required(RuleMembers.bare(rule), entry.always());
        RuleMembers.add(annotation, rule, entry.choices() ? RuleMembers.options(bare, common.options()) : bare);
        return annotation;
    }

    private static Annotation pricing(PriceConfig pricing) {
        Annotation annotation = Annotation.of("Pricing").text("input", pricing.input());
        text(annotation, "output", pricing.output());
        if (!pricing.unit().equals(UNIT)) {
            annotation.text("unit", pricing.unit());
        }
        if (!pricing.currency().equals(CURRENCY)) {
            annotation.text("currency", pricing.currency());
        }
        return annotation;
    }
}
