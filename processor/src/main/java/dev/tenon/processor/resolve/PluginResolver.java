package dev.tenon.processor.resolve;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.PluginPermission;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.ProviderHelp;
import dev.tenon.processor.model.ErrorMapping;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.ParameterComponent;
import dev.tenon.processor.model.ParametersRecord;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceMapping;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceProvider;
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
    private final Texts texts;
    private final CredentialResolver credentials;
    private final RawTexts rawTexts;
    private final PredefinedResolver predefined;
    private final ParameterResolver parameters;
    private final Map<String, ModelSchema> vocabularies = new LinkedHashMap<>();

    private PluginResolver(SourceRoot root, String buildVersion) {
        this.root = root;
        this.buildVersion = buildVersion;
        this.origins = new Origins(root.origin());
        this.texts = new Texts(origins);
        this.credentials = new CredentialResolver(origins);
        this.rawTexts = new RawTexts(origins);
        this.predefined = new PredefinedResolver(origins, rawTexts);
        this.parameters = new ParameterResolver(origins);
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
        ProviderDeclaration provider = provider(models);
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
                        record.components().stream()
                                .map(ParameterComponent::rule)
                                .toList(),
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
                mapping.exceptions()
                        .forEach(each -> errors.add(new ErrorMapping(
                                each.value().type(), mapping.to().value())));
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

    private ProviderDeclaration provider(List<ModelClass> models) {
        SourceProvider source = root.provider();
        origins.put("provider", source.origin());
        origins.put("provider.provider", source.name());
        origins.put("provider.background", source.background());
        origins.put("provider.configurate_methods", source.methodsOrigin());
        origins.put("provider.supported_model_types", source.modelsOrigin());
        origins.put("provider.models", source.modelsOrigin());
        if (source.name() == null) {
            origins.markUnreadable("provider.provider");
            origins.markUnreadable("manifest.name");
        }
        origins.putAll("provider.configurate_methods", source.configurateMethods());
        return new ProviderDeclaration(
                source.name() == null ? "" : source.name().value(),
                texts.required(source.label(), "provider.label"),
                texts.optional(source.description(), "provider.description"),
                texts.optional(source.iconSmall(), "provider.icon_small"),
                texts.optional(source.iconLarge(), "provider.icon_large"),
                texts.optional(source.iconSmallDark(), "provider.icon_small_dark"),
                texts.optional(source.iconLargeDark(), "provider.icon_large_dark"),
                source.background() == null ? null : source.background().value(),
                help(source),
                models.stream().map(ModelClass::modelType).distinct().toList(),
                Written.values(source.configurateMethods()),
                providerForm(source),
                modelForm(source),
                files(models));
    }

    private @Nullable ProviderHelp help(SourceProvider source) {
        if (source.help() == null) {
            return null;
        }
        origins.put("provider.help", source.help().origin());
        return new ProviderHelp(
                texts.required(source.help().title(), "provider.help.title"),
                texts.required(source.help().url(), "provider.help.url"));
    }

    private @Nullable List<CredentialFormSchema> providerForm(SourceProvider source) {
        String path = "provider.provider_credential_schema";
        SourceTypeUse use = source.providerCredentials();
        if (use == null || use.kind() == SourceTypeUse.Kind.VOID) {
            return null;
        }
        origins.put(path, use.origin());
        return fields(use, CredentialScope.PROVIDER, path + ".credential_form_schemas");
    }

    private @Nullable ModelCredentialSchema modelForm(SourceProvider source) {
        String path = "provider.model_credential_schema";
        SourceTypeUse use = source.modelCredentials();
        if (use == null || use.kind() == SourceTypeUse.Kind.VOID) {
            return null;
        }
        origins.put(path, use.origin());
        return new ModelCredentialSchema(
                texts.orElse(source.modelNameLabel(), path + ".model.label", I18nObject.of("Model Name", "模型名称")),
                texts.optional(source.modelNamePlaceholder(), path + ".model.placeholder"),
                fields(use, CredentialScope.MODEL, path + ".credential_form_schemas"));
    }

    /** What is no record has no fields; that it is none is said elsewhere. */
    private List<CredentialFormSchema> fields(SourceTypeUse use, CredentialScope form, String path) {
        return use.components() == null ? List.of() : credentials.form(use.components(), form, path);
    }

    private static List<PredefinedModelFile> files(List<ModelClass> models) {
        return models.stream()
                .flatMap(each -> each.predefined().stream())
                .flatMap(each -> each.models().stream())
                .toList();
    }
}
