package dev.tenon.processor.write.yaml;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.ProviderHelp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code provider/<name>.yaml}. */
final class ProviderYaml {

    private ProviderYaml() {}

    static Node of(ProviderDeclaration provider) {
        return new Node.Mapping()
                .text("provider", provider.provider())
                .with("label", TextYaml.of(provider.label()))
                .with("description", TextYaml.optional(provider.description()))
                .with("icon_small", TextYaml.optional(provider.iconSmall()))
                .with("icon_large", TextYaml.optional(provider.iconLarge()))
                .with("icon_small_dark", TextYaml.optional(provider.iconSmallDark()))
                .with("icon_large_dark", TextYaml.optional(provider.iconLargeDark()))
                .quoted("background", provider.background())
                .with("help", help(provider.help()))
                .with(
                        "supported_model_types",
                        Node.Sequence.of(provider.supportedModelTypes(), (ModelType type) -> Node.text(type.value())))
                .with(
                        "configurate_methods",
                        Node.Sequence.of(
                                provider.configurateMethods(), (ConfigurateMethod method) -> Node.text(method.value())))
                .with(
                        "provider_credential_schema",
                        provider.providerCredentials() == null
                                ? null
                                : new Node.Mapping()
                                        .with(
                                                "credential_form_schemas",
                                                CredentialYaml.of(provider.providerCredentials())))
                .with("model_credential_schema", modelCredentials(provider.modelCredentials()))
                .with("models", models(provider))
                .with("extra", extra());
    }

    private static @Nullable Node help(@Nullable ProviderHelp help) {
        return help == null
                ? null
                : new Node.Mapping().with("title", TextYaml.of(help.title())).with("url", TextYaml.of(help.url()));
    }

    private static @Nullable Node modelCredentials(@Nullable ModelCredentialSchema schema) {
        return schema == null
                ? null
                : new Node.Mapping()
                        .with(
                                "model",
                                new Node.Mapping()
                                        .with("label", TextYaml.of(schema.label()))
                                        .with("placeholder", TextYaml.optional(schema.placeholder())))
                        .with("credential_form_schemas", CredentialYaml.of(schema.fields()));
    }

    private static @Nullable Node models(ProviderDeclaration provider) {
        Node.Mapping sections = new Node.Mapping();
        for (ModelType type : provider.supportedModelTypes()) {
            if (provider.models().stream().anyMatch(each -> each.schema().modelType() == type)) {
                String folder = "models/" + type.folder();
                sections.with(
                        type.folder(),
                        new Node.Mapping()
                                .with("predefined", Node.Sequence.of(List.of(folder + "/*.yaml"), Node::text))
                                .text("position", folder + "/" + YamlFiles.POSITION));
            }
        }
        return sections.entries().isEmpty() ? null : sections;
    }

    /** Python tooling refuses a provider without it. */
    private static Node extra() {
        return new Node.Mapping()
                .with(
                        "python",
                        new Node.Mapping()
                                .text("provider_source", "main.py")
                                .with("model_sources", new Node.Sequence(List.of())));
    }
}
