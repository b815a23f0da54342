package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.DifyVersions;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.PluginPermission;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.ProviderHelp;
import dev.tenon.declaration.form.FileNameForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes declarations where they contradict themselves or say what annotations cannot, so that the Java made of them compiles, and
 * remarks each change.
 */
final class Repairs {

    private static final String MANIFEST = "manifest.yaml";

    private final String providerFile;
    private final Set<String> paths;
    private final Remarks remarks;
    private final TextRepairs texts;

    private Repairs(String providerFile, Set<String> paths, Remarks remarks) {
        this.providerFile = providerFile;
        this.paths = paths;
        this.remarks = remarks;
        this.texts = new TextRepairs(remarks);
    }

    /**
     * Returns the plugin's declarations as they can be imported.
     *
     * @param paths the plugin's files
     */
    static PluginDeclaration repaired(PluginDeclaration plugin, Set<String> paths, Remarks remarks) {
        Repairs repairs = new Repairs(plugin.manifest().providerFile(), paths, remarks);
        return new PluginDeclaration(
                repairs.manifest(plugin.manifest(), plugin.provider()), repairs.provider(plugin.provider()));
    }

    private PluginManifest manifest(PluginManifest manifest, ProviderDeclaration provider) {
        return new PluginManifest(
                manifest.version(),
                manifest.author(),
                manifest.name(),
                texts.required(MANIFEST, "label", manifest.label()),
                texts.required(MANIFEST, "description", manifest.description()),
                manifest.icon(),
                manifest.iconDark(),
                manifest.memory(),
                PluginPermission.NONE,
                providerFile(manifest, provider),
                manifest.arch(),
                minimumDifyVersion(manifest, provider),
                manifest.tags(),
                manifest.createdAt(),
                manifest.privacy(),
                manifest.repo());
    }

    /** The processor raises the version to what the model classes need; it is said, so that it does not come as a surprise. */
    private @Nullable String minimumDifyVersion(PluginManifest manifest, ProviderDeclaration provider) {
        List<PredefinedModelFile> polling = provider.models().stream()
                .filter(each -> each.schema().features().contains(ModelFeature.POLLING))
                .toList();
        PluginDeclaration plugin = new PluginDeclaration(manifest, provider.withModels(polling));
        boolean early = manifest.minimumDifyVersion() == null
                || !DeclarationRules.checkTogether(plugin).isEmpty();
        if (polling.isEmpty() || !early) {
            return manifest.minimumDifyVersion();
        }
        remarks.add(MANIFEST, "minimum_dify_version is " + DifyVersions.POLLING + ", which the feature polling needs");
        return DifyVersions.POLLING;
    }

    private String providerFile(PluginManifest manifest, ProviderDeclaration provider) {
        String path = manifest.providerFile();
        if (path.matches("provider/[^/]+\\.yaml") && FileNameForm.isWritable(path.substring(path.indexOf('/') + 1))) {
            return path;
        }
        String moved = "provider/" + provider.provider() + ".yaml";
        remarks.add(path, "is generated as " + moved);
        return moved;
    }

    private ProviderDeclaration provider(ProviderDeclaration provider) {
        List<PredefinedModelFile> models = new ModelRepairs(paths, remarks).repaired(provider.models());
        CredentialRepairs credentials = new CredentialRepairs(providerFile, remarks);
        return new ProviderDeclaration(
                provider.provider(),
                texts.required(providerFile, "label", provider.label()),
                texts.optional(providerFile, "description", provider.description()),
                provider.iconSmall(),
                provider.iconLarge(),
                provider.iconSmallDark(),
                provider.iconLargeDark(),
                provider.background(),
                help(provider.help()),
                types(provider.supportedModelTypes(), models),
                provider.configurateMethods(),
                provider.providerCredentials() == null ? null : credentials.repaired(provider.providerCredentials()),
                modelCredentials(provider.modelCredentials(), credentials),
                models);
    }

    private @Nullable ProviderHelp help(@Nullable ProviderHelp help) {
        return help == null
                ? null
                : new ProviderHelp(
                        texts.required(providerFile, "help.title", help.title()),
                        texts.required(providerFile, "help.url", help.url()));
    }

    private List<ModelType> types(List<ModelType> declared, List<PredefinedModelFile> models) {
        Set<ModelType> types = new LinkedHashSet<>(declared);
        for (PredefinedModelFile each : models) {
            if (types.add(each.schema().modelType())) {
                remarks.add(
                        providerFile,
                        "supported_model_types has " + each.schema().modelType().value()
                                + ", of which there are models");
            }
        }
        return List.copyOf(types);
    }

    private @Nullable ModelCredentialSchema modelCredentials(
            @Nullable ModelCredentialSchema schema, CredentialRepairs credentials) {
        return schema == null
                ? null
                : new ModelCredentialSchema(
                        texts.required(providerFile, "model_credential_schema label", schema.label()),
                        texts.optional(providerFile, "model_credential_schema placeholder", schema.placeholder()),
                        credentials.repaired(schema.fields()));
    }
}
