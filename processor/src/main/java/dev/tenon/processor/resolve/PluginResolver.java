package dev.tenon.processor.resolve;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.PluginPermission;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.processor.model.ErrorMapping;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.ParameterComponent;
import dev.tenon.processor.model.ParametersRecord;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceException;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceMapping;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.SourceTypeUse;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves a root with all that is reached from it. */
public final class PluginResolver {

    private final SourceRoot root;
    private final String buildVersion;
    private final Origins origins;
    private final RawTexts rawTexts;
    private final PredefinedResolver predefined;
    private final ParameterPlaces parameters;
    private final Map<String, ModelSchema> vocabularies = new LinkedHashMap<>();

    private PluginResolver(SourceRoot root, String buildVersion) {
        this.root = root;
        this.buildVersion = buildVersion;
        this.origins = new Origins(root.origin());
        this.rawTexts = new RawTexts(origins);
        this.predefined = new PredefinedResolver(origins, rawTexts);
        this.parameters = new ParameterPlaces(origins);
    }

    /**
     * Resolves a root.
     *
     * @param buildVersion the plugin's version where the annotation gives none; may be empty
     */
    public static Resolved resolve(SourceRoot root, String buildVersion) {
        return new PluginResolver(root, buildVersion).resolve();
    }

    private Resolved resolve() {
        List<ModelClass> models = new ArrayList<>();
        for (SourceModelClass each : root.models()) {
            if (!each.annotations().isEmpty()) {
                models.add(modelClass(each, each.annotations().get(0)));
            }
        }
        ProviderDeclaration provider = new ProviderResolver(origins).resolve(root.provider(), models);
        rawTexts.add("manifest", root.plugin() == null ? null : root.plugin().rawYaml());
        rawTexts.add("provider", root.provider().rawYaml());
        PluginModel model = new PluginModel(
                root.type(),
                root.pluginClass().generated(),
                new PluginDeclaration(manifest(provider), provider),
                root.provider().providerCredentials() == null
                                || root.provider().providerCredentials().components() == null
                        ? null
                        : CredentialResolver.record(root.provider().providerCredentials()),
                root.validatesCredentials(),
                models,
                rawTexts.texts(),
                errors(root.errors()));
        return new Resolved(model, vocabularies, origins);
    }

    private ModelClass modelClass(SourceModelClass source, SourceModelAnnotation annotation) {
        ModelType type = annotation.modelType();
        SourceRecord vocabulary = vocabulary(source, type);
        ParametersRecord record = vocabulary == null ? null : ParameterResolver.record(vocabulary);
        if (vocabulary != null && record != null) {
            vocabulary(vocabulary, record);
        }
        return new ModelClass(
                source.type(),
                type,
                CredentialResolver.record(argument(source, type, 0)),
                record,
                predefined.resolve(annotation.predefined(), type, vocabulary),
                errors(source.errors()),
                root.provider().has(ConfigurateMethod.CUSTOMIZABLE_MODEL)
                        || source.traits().contains(SourceModelClass.Trait.DESCRIBES),
                annotation.schemaBuilder().generated());
    }

    private static @Nullable SourceRecord vocabulary(SourceModelClass source, ModelType type) {
        SourceTypeUse use = argument(source, type, 1);
        return use == null ? null : use.components();
    }

    /** The whole vocabulary as one model, so that a rule which no predefined model uses is checked too. */
    private void vocabulary(SourceRecord source, ParametersRecord record) {
        String path = "vocabulary." + record.type().canonicalName().replace('.', '/');
        int index = 0;
        for (SourceComponent component : source.components()) {
            if (component.parameter() != null && component.type().kind() != null) {
                parameters.place(component, component.parameter(), null, path + ".parameter_rules[" + index++ + "]");
            }
        }
        List<ParameterRule> rules = new ArrayList<>();
        for (ParameterComponent each : record.components()) {
            rules.add(each.rule());
        }
        vocabularies.put(
                path,
                new ModelSchema(
                        "vocabulary",
                        I18nObject.of("vocabulary"),
                        ModelType.LLM,
                        List.of(),
                        FetchFrom.CUSTOMIZABLE_MODEL,
                        new ModelProperties(
                                LlmMode.CHAT,
                                Integer.MAX_VALUE,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null),
                        rules,
                        null,
                        false));
    }

    private static @Nullable SourceTypeUse argument(SourceModelClass source, ModelType type, int index) {
        for (SourceInterface each : source.interfaces()) {
            if (each.modelType() == type && each.arguments().size() > index) {
                return each.arguments().get(index);
            }
        }
        return null;
    }

    private static List<ErrorMapping> errors(List<SourceMapping> source) {
        List<ErrorMapping> errors = new ArrayList<>();
        for (SourceMapping mapping : source) {
            if (mapping.to() != null) {
                for (Written<SourceException> each : mapping.exceptions()) {
                    errors.add(
                            new ErrorMapping(each.value().type(), mapping.to().value()));
                }
            }
        }
        return errors;
    }

    private PluginManifest manifest(ProviderDeclaration provider) {
        String file = root.provider().fileName() == null
                ? provider.provider() + ".yaml"
                : root.provider().fileName().value();
        if (root.plugin() != null) {
            return new ManifestResolver(origins)
                    .resolve(root.plugin(), provider, "provider/" + file, root.models(), buildVersion);
        }
        origins.markUnreadable("manifest");
        return new PluginManifest(
                "",
                "",
                "",
                I18nObject.of(""),
                I18nObject.of(""),
                "",
                null,
                0,
                PluginPermission.NONE,
                file,
                List.of(),
                null,
                List.of(),
                "",
                null,
                null);
    }
}
