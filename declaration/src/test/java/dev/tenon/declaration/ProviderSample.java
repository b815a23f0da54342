package dev.tenon.declaration;

import static dev.tenon.annotation.ConfigurateMethod.CUSTOMIZABLE_MODEL;
import static dev.tenon.annotation.ConfigurateMethod.PREDEFINED_MODEL;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A provider with both methods, empty forms and one model that no rule complains about, to be changed in one place. */
final class ProviderSample {

    String provider = "house";
    I18nObject label = I18nObject.of("House models");

    @Nullable
    I18nObject description = null;

    @Nullable
    I18nObject iconSmall = I18nObject.of("icon.svg");

    @Nullable
    I18nObject iconLarge = null;

    @Nullable
    I18nObject iconSmallDark = null;

    @Nullable
    I18nObject iconLargeDark = null;

    @Nullable
    String background = null;

    @Nullable
    ProviderHelp help = null;

    List<ModelType> types = List.of(ModelType.LLM, ModelType.TEXT_EMBEDDING);
    List<ConfigurateMethod> methods = List.of(PREDEFINED_MODEL, CUSTOMIZABLE_MODEL);

    @Nullable
    List<CredentialFormSchema> providerFields = List.of();

    @Nullable
    ModelCredentialSchema modelCredentials = new ModelCredentialSchema(I18nObject.of("Model name"), null, List.of());

    List<PredefinedModelFile> models = List.of(ModelSample.file("large"));

    private ProviderSample() {}

    static Supplier<List<Violation>> provider(Consumer<ProviderSample> change) {
        return () -> {
            ProviderSample sample = new ProviderSample();
            change.accept(sample);
            return DeclarationRules.check(sample.build());
        };
    }

    /** Returns a provider with the given fields in the form of a model. */
    static Supplier<List<Violation>> modelFields(CredentialFormSchema... fields) {
        return provider(provider -> provider.setModelFields(List.of(fields)));
    }

    /** Returns a provider with the given fields in its own form. */
    static Supplier<List<Violation>> providerFields(CredentialFormSchema... fields) {
        return provider(provider -> provider.providerFields = List.of(fields));
    }

    /** Returns a provider with the given models. */
    static Supplier<List<Violation>> models(PredefinedModelFile... models) {
        return provider(provider -> provider.models = List.of(models));
    }

    static ProviderDeclaration valid() {
        return new ProviderSample().build();
    }

    void setModelFields(List<CredentialFormSchema> fields) {
        modelCredentials = new ModelCredentialSchema(I18nObject.of("Model name"), null, fields);
    }

    private ProviderDeclaration build() {
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
                types,
                methods,
                providerFields,
                modelCredentials,
                models);
    }
}
