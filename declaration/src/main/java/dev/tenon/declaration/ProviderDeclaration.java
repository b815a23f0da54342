package dev.tenon.declaration;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.ModelType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider: provider YAML with the models that it declares.
 *
 * @param provider its id
 * @param label the name that Dify shows
 * @param description or null
 * @param iconSmall per language a path below {@code _assets}, or null
 * @param iconLarge likewise
 * @param iconSmallDark likewise, for dark themes
 * @param iconLargeDark likewise
 * @param background a CSS colour, or null
 * @param help or null
 * @param supportedModelTypes in the author's order
 * @param configurateMethods in the author's order
 * @param providerCredentials the fields of {@code provider_credential_schema}, or null when there is no such schema
 * @param modelCredentials {@code model_credential_schema}, or null
 * @param models the predefined models, in the author's order per type
 */
public record ProviderDeclaration(
        String provider,
        I18nObject label,
        @Nullable I18nObject description,
        @Nullable I18nObject iconSmall,
        @Nullable I18nObject iconLarge,
        @Nullable I18nObject iconSmallDark,
        @Nullable I18nObject iconLargeDark,
        @Nullable String background,
        @Nullable ProviderHelp help,
        List<ModelType> supportedModelTypes,
        List<ConfigurateMethod> configurateMethods,
        @Nullable List<CredentialFormSchema> providerCredentials,
        @Nullable ModelCredentialSchema modelCredentials,
        List<PredefinedModelFile> models) {
    public ProviderDeclaration {
        supportedModelTypes = List.copyOf(supportedModelTypes);
        configurateMethods = List.copyOf(configurateMethods);
        providerCredentials = providerCredentials == null ? null : List.copyOf(providerCredentials);
        models = List.copyOf(models);
    }

    /** Returns the same provider with these models. */
    public ProviderDeclaration withModels(List<PredefinedModelFile> others) {
        return new ProviderDeclaration(
                provider,
                label,
                description,
                iconSmall,
                iconLarge,
                iconSmallDark,
                iconLargeDark,
                background,
                help,
                supportedModelTypes,
                configurateMethods,
                providerCredentials,
                modelCredentials,
                others);
    }
}
