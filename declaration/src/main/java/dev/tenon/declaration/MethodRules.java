package dev.tenon.declaration;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.rule.ProviderCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a provider's model types and methods fit its forms and models. */
final class MethodRules {

    /** The longest list of types or methods; there are fewer of either. */
    private static final int LIST_MAX = 16;

    private MethodRules() {}

    static void check(Findings at, ProviderDeclaration provider) {
        types(at, provider);
        methods(at.at("configurate_methods"), provider);
        predefined(at, provider);
        customizable(at, provider);
    }

    private static void types(Findings at, ProviderDeclaration provider) {
        Findings list = at.at("supported_model_types");
        List<String> types = new ArrayList<>();
        for (ModelType each : provider.supportedModelTypes()) {
            types.add(each.value());
        }
        if (types.isEmpty()) {
            list.report(ProviderCode.EMPTY_LIST, list.name(), "the provider offers nothing");
            return;
        }
        TextRules.atMost(list, types, LIST_MAX);
        TextRules.distinct(list, types);
        for (int i = 0; i < provider.models().size(); i++) {
            ModelSchema model = provider.models().get(i).schema();
            if (!provider.supportedModelTypes().contains(model.modelType())) {
                at.at("models")
                        .at(i)
                        .at("model_type")
                        .report(
                                ProviderCode.TYPE_NOT_SUPPORTED,
                                model.model(),
                                model.modelType().value(),
                                Suggestions.listed(types));
            }
        }
    }

    private static void methods(Findings at, ProviderDeclaration provider) {
        if (provider.configurateMethods().isEmpty()) {
            at.report(ProviderCode.EMPTY_LIST, at.name(), "the provider cannot be configured");
        }
        List<String> methods = new ArrayList<>();
        for (ConfigurateMethod each : provider.configurateMethods()) {
            methods.add(each.value());
        }
        TextRules.atMost(at, methods, LIST_MAX);
        TextRules.distinct(at, methods);
    }

    private static void predefined(Findings at, ProviderDeclaration provider) {
        int method = provider.configurateMethods().indexOf(ConfigurateMethod.PREDEFINED_MODEL);
        Findings methods = at.at("configurate_methods");
        int models = provider.models().size();
        if (method < 0) {
            if (provider.providerCredentials() != null
                    && !provider.providerCredentials().isEmpty()) {
                unused(at.at("provider_credential_schema"), ConfigurateMethod.PREDEFINED_MODEL);
            }
            if (models > 0) {
                methods.report(ProviderCode.MODELS_WITHOUT_PREDEFINED, models);
            }
            return;
        }
        if (provider.providerCredentials() == null) {
            methods.at(method).report(ProviderCode.PREDEFINED_WITHOUT_CREDENTIALS);
        }
        if (models > 0 && !provider.configurateMethods().contains(ConfigurateMethod.CUSTOMIZABLE_MODEL)) {
            typesWithoutModels(at.at("supported_model_types"), provider);
        }
        if (models == 0) {
            withoutModels(methods.at(method), provider);
        }
    }

    /** A provider of no other models offers nothing at all. */
    private static void withoutModels(Findings at, ProviderDeclaration provider) {
        if (provider.configurateMethods().contains(ConfigurateMethod.CUSTOMIZABLE_MODEL)) {
            at.report(ProviderCode.PREDEFINED_WITHOUT_MODELS, "there is no predefined model");
        } else {
            at.reportAs(
                    Severity.ERROR,
                    Set.of(Consumer.API),
                    ProviderCode.PREDEFINED_WITHOUT_MODELS,
                    "there is no model at all");
        }
    }

    /** A type of which there is no model, and can be none. */
    private static void typesWithoutModels(Findings at, ProviderDeclaration provider) {
        Set<ModelType> declared = EnumSet.noneOf(ModelType.class);
        for (PredefinedModelFile each : provider.models()) {
            declared.add(each.schema().modelType());
        }
        for (int i = 0; i < provider.supportedModelTypes().size(); i++) {
            ModelType type = provider.supportedModelTypes().get(i);
            if (!declared.contains(type)) {
                at.at(i).report(ProviderCode.PREDEFINED_WITHOUT_MODELS, "there is no model of type " + type.value());
            }
        }
    }

    private static void customizable(Findings at, ProviderDeclaration provider) {
        int method = provider.configurateMethods().indexOf(ConfigurateMethod.CUSTOMIZABLE_MODEL);
        ModelCredentialSchema credentials = provider.modelCredentials();
        if (method < 0 && credentials != null && !credentials.fields().isEmpty()) {
            unused(at.at("model_credential_schema"), ConfigurateMethod.CUSTOMIZABLE_MODEL);
        } else if (method >= 0 && credentials == null) {
            at.at("configurate_methods").at(method).report(ProviderCode.CUSTOMIZABLE_WITHOUT_CREDENTIALS);
        }
    }

    private static void unused(Findings schema, ConfigurateMethod method) {
        schema.report(ProviderCode.UNUSED_CREDENTIALS, schema.name(), method.value());
    }
}
