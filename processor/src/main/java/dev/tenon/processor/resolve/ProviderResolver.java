package dev.tenon.processor.resolve;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.ProviderHelp;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PredefinedEnum;
import dev.tenon.processor.source.SourceProvider;
import dev.tenon.processor.source.SourceTypeUse;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves {@code @ModelProvider} into the declaration of the provider. */
final class ProviderResolver {

    private final Origins origins;
    private final Texts texts;
    private final CredentialResolver credentials;

    ProviderResolver(Origins origins) {
        this.origins = origins;
        this.texts = new Texts(origins);
        this.credentials = new CredentialResolver(origins);
    }

    /** Resolves the provider, with the files of its models. */
    ProviderDeclaration resolve(SourceProvider source, List<ModelClass> models) {
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
                types(models),
                Written.values(source.configurateMethods()),
                providerForm(source),
                modelForm(source),
                files(models));
    }

    private static List<ModelType> types(List<ModelClass> models) {
        Set<ModelType> types = new LinkedHashSet<>();
        for (ModelClass each : models) {
            types.add(each.modelType());
        }
        return List.copyOf(types);
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
        List<PredefinedModelFile> files = new ArrayList<>();
        for (ModelClass model : models) {
            for (PredefinedEnum each : model.predefined()) {
                files.addAll(each.models());
            }
        }
        return files;
    }
}
