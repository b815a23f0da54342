package dev.tenon.processor.write.resource;

import dev.tenon.annotation.Arch;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.PluginTag;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.PluginPermission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code manifest.yaml}. */
final class ManifestTree {

    /** The version of the manifest's format. */
    private static final String FORMAT = "0.0.1";

    /** The interpreter that Dify always takes. */
    private static final String PYTHON = "3.12";

    private ManifestTree() {}

    static Node.Mapping of(PluginManifest manifest) {
        return new Node.Mapping()
                .quoted("version", manifest.version())
                .text("type", "plugin")
                .text("author", manifest.author())
                .text("name", manifest.name())
                .with("label", TextTree.of(manifest.label()))
                .with("description", TextTree.of(manifest.description()))
                .text("icon", manifest.icon())
                .text("icon_dark", manifest.iconDark())
                .with(
                        "resource",
                        new Node.Mapping()
                                .value("memory", manifest.memory())
                                .with("permission", permission(manifest.permission())))
                .with("plugins", new Node.Mapping().with("models", new Node.Sequence().text(manifest.providerFile())))
                .with("meta", meta(manifest))
                .list("tags", tags(manifest.tags()))
                .quoted("created_at", manifest.createdAt())
                .text("privacy", manifest.privacy())
                .text("repo", manifest.repo());
    }

    private static Node.Sequence tags(List<PluginTag> tags) {
        Node.Sequence list = new Node.Sequence();
        for (PluginTag each : tags) {
            list.text(each.value());
        }
        return list;
    }

    private static Node meta(PluginManifest manifest) {
        return new Node.Mapping()
                .quoted("version", FORMAT)
                .with("arch", arch(manifest.arch()))
                .with(
                        "runner",
                        new Node.Mapping()
                                .text("language", "python")
                                .quoted("version", PYTHON)
                                .text("entrypoint", "main"))
                .quoted("minimum_dify_version", manifest.minimumDifyVersion());
    }

    private static Node arch(List<Arch> arch) {
        Node.Sequence list = new Node.Sequence();
        for (Arch each : arch) {
            list.text(each.value());
        }
        return list;
    }

    private static Node permission(PluginPermission permission) {
        Node.Mapping storage = permission.storage() == 0 ? null : enabled(true).value("size", permission.storage());
        return new Node.Mapping()
                .with("tool", enabledOrAbsent(permission.tool()))
                .with("model", models(permission.models()))
                .with("node", enabledOrAbsent(permission.node()))
                .with("endpoint", enabledOrAbsent(permission.endpoint()))
                .with("app", enabledOrAbsent(permission.app()))
                .with("storage", storage);
    }

    private static @Nullable Node models(List<ModelType> types) {
        if (types.isEmpty()) {
            return null;
        }
        Node.Mapping models = enabled(true);
        for (ModelType each : ModelType.values()) {
            models.value(each.folder(), types.contains(each));
        }
        return models;
    }

    private static @Nullable Node enabledOrAbsent(boolean value) {
        return value ? enabled(true) : null;
    }

    private static Node.Mapping enabled(boolean value) {
        return new Node.Mapping().value("enabled", value);
    }
}
