package dev.tenon.processor.write.resource;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.ProviderHelp;
import dev.tenon.processor.model.PluginModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A provider: as {@code provider/<name>.yaml}, and as remote debugging takes it, where its models are part of it. */
final class ProviderTree {

    private ProviderTree() {}

    /** Returns the provider of a package, which names the files of its models. */
    static Node.Mapping file(ProviderDeclaration provider) {
        return common(provider).with("models", patterns(provider)).with("extra", extra());
    }

    /** Returns the provider with all its models. */
    static Node complete(PluginModel plugin) {
        ProviderDeclaration provider = plugin.declaration().provider();
        Node.Mapping positions = new Node.Mapping();
        for (Map.Entry<ModelType, List<String>> each : positions(provider).entrySet()) {
            positions.with(each.getKey().folder(), ModelTree.positions(each.getValue()));
        }
        return RawYaml.added(plugin, "provider", common(provider))
                .with("models", models(plugin, provider))
                .with("position", positions);
    }

    private static Node models(PluginModel plugin, ProviderDeclaration provider) {
        Node.Sequence list = new Node.Sequence();
        List<PredefinedModelFile> models = provider.models();
        for (int i = 0; i < models.size(); i++) {
            list.with(RawYaml.added(
                    plugin, RawYaml.model(i), ModelTree.of(models.get(i).schema())));
        }
        return list;
    }

    /** Returns the names of the models of each type, in the order in which Dify shows them. */
    static Map<ModelType, List<String>> positions(ProviderDeclaration provider) {
        Map<ModelType, List<String>> positions = new LinkedHashMap<>();
        for (PredefinedModelFile each : provider.models()) {
            ModelType type = each.schema().modelType();
            positions.putIfAbsent(type, new ArrayList<>());
            positions.get(type).add(each.schema().model());
        }
        return positions;
    }

    private static Node.Mapping common(ProviderDeclaration provider) {
        return new Node.Mapping()
                .text("provider", provider.provider())
                .with("label", TextTree.of(provider.label()))
                .with("description", TextTree.optional(provider.description()))
                .with("icon_small", TextTree.optional(provider.iconSmall()))
                .with("icon_large", TextTree.optional(provider.iconLarge()))
                .with("icon_small_dark", TextTree.optional(provider.iconSmallDark()))
                .with("icon_large_dark", TextTree.optional(provider.iconLargeDark()))
                .quoted("background", provider.background())
                .with("help", help(provider.help()))
                .with("supported_model_types", types(provider.supportedModelTypes()))
                .with("configurate_methods", methods(provider.configurateMethods()))
                .with(
                        "provider_credential_schema",
                        provider.providerCredentials() == null
                                ? null
                                : new Node.Mapping()
                                        .with(
                                                "credential_form_schemas",
                                                CredentialTree.of(provider.providerCredentials())))
                .with("model_credential_schema", modelCredentials(provider.modelCredentials()));
    }

    private static Node types(List<ModelType> types) {
        Node.Sequence list = new Node.Sequence();
        for (ModelType each : types) {
            list.text(each.value());
        }
        return list;
    }

    private static Node methods(List<ConfigurateMethod> methods) {
        Node.Sequence list = new Node.Sequence();
        for (ConfigurateMethod each : methods) {
            list.text(each.value());
        }
        return list;
    }

    private static @Nullable Node help(@Nullable ProviderHelp help) {
        return help == null
                ? null
                : new Node.Mapping().with("title", TextTree.of(help.title())).with("url", TextTree.of(help.url()));
    }

    private static @Nullable Node modelCredentials(@Nullable ModelCredentialSchema schema) {
        return schema == null
                ? null
                : new Node.Mapping()
                        .with(
                                "model",
                                new Node.Mapping()
                                        .with("label", TextTree.of(schema.label()))
                                        .with("placeholder", TextTree.optional(schema.placeholder())))
                        .with("credential_form_schemas", CredentialTree.of(schema.fields()));
    }

    private static @Nullable Node patterns(ProviderDeclaration provider) {
        Node.Mapping sections = new Node.Mapping();
        Set<ModelType> predefined = positions(provider).keySet();
        for (ModelType type : provider.supportedModelTypes()) {
            if (predefined.contains(type)) {
                String folder = "models/" + type.folder();
                sections.with(
                        type.folder(),
                        new Node.Mapping()
                                .with("predefined", new Node.Sequence().text(folder + "/*.yaml"))
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
                                .with("model_sources", new Node.Sequence()));
    }
}
