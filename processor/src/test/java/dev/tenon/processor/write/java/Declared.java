package dev.tenon.processor.write.java;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormShowOn;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.PluginPermission;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.RuleBuilder;
import dev.tenon.processor.model.CredentialComponent;
import dev.tenon.processor.model.EnumModel;
import dev.tenon.processor.model.ParameterComponent;
import dev.tenon.processor.model.PredefinedEnum;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.model.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Parts of plugin models, made by hand as the reading part makes them from annotations. */
final class Declared {

    private Declared() {}

    static PluginDeclaration plugin(String name) {
        PluginManifest manifest = new PluginManifest(
                "0.1.0",
                "acme",
                name,
                I18nObject.of(name),
                I18nObject.of(name),
                "icon.svg",
                null,
                268_435_456,
                PluginPermission.NONE,
                "provider/" + name + ".yaml",
                List.of(),
                null,
                List.of(),
                "2026-01-01T00:00:00Z",
                null,
                null);
        ProviderDeclaration provider = new ProviderDeclaration(
                name,
                I18nObject.of(name),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        return new PluginDeclaration(manifest, provider);
    }

    /** A component with one field. */
    static CredentialComponent credential(
            String name, ValueKind kind, boolean optional, @Nullable EnumModel choices, CredentialFormSchema field) {
        return new CredentialComponent(name, kind, optional, choices, List.of(field), List.of(CredentialScope.BOTH));
    }

    /** A component with several fields, each in its form. */
    static CredentialComponent credential(
            String name,
            ValueKind kind,
            boolean optional,
            List<CredentialFormSchema> fields,
            CredentialScope... scopes) {
        return new CredentialComponent(name, kind, optional, null, fields, List.of(scopes));
    }

    static CredentialFormSchema required(String variable, FormShowOn... showOn) {
        return field(variable, FormType.TEXT_INPUT, true, null, showOn);
    }

    static CredentialFormSchema optional(String variable, @Nullable String defaultValue, FormShowOn... showOn) {
        return field(variable, FormType.TEXT_INPUT, false, defaultValue, showOn);
    }

    static CredentialFormSchema field(
            String variable, FormType type, boolean required, @Nullable String defaultValue, FormShowOn... showOn) {
        return new CredentialFormSchema(
                variable,
                I18nObject.of(variable),
                type,
                required,
                defaultValue,
                List.of(),
                List.of(showOn),
                null,
                null,
                null,
                0);
    }

    static FormShowOn forType(ModelType type) {
        return new FormShowOn(FormShowOn.MODEL_TYPE, type.value());
    }

    /** An enum whose values are its constants in lower case. */
    static EnumModel choices(TypeRef type, String... constants) {
        return new EnumModel(
                type,
                Arrays.stream(constants)
                        .map(constant -> new EnumModel.Choice(
                                constant, constant.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .toList());
    }

    static ParameterComponent parameter(
            String name, ValueKind kind, boolean optional, RuleBuilder<?> rule, String... own) {
        return parameter(name, kind, optional, null, rule, own);
    }

    static ParameterComponent parameter(
            String name,
            ValueKind kind,
            boolean optional,
            @Nullable EnumModel choices,
            RuleBuilder<?> rule,
            String... own) {
        ParameterRule built = rule.build();
        return new ParameterComponent(name, kind, optional, choices, built, Set.of(own), name);
    }

    static PredefinedEnum predefined(TypeRef type, ModelSchema... models) {
        return new PredefinedEnum(
                type,
                IntStream.range(0, models.length)
                        .mapToObj(i -> new PredefinedModelFile("model-" + i + ".yaml", models[i]))
                        .toList());
    }

    static TypeRef type(String packageName, String... simpleNames) {
        return new TypeRef(packageName, List.of(simpleNames));
    }
}
