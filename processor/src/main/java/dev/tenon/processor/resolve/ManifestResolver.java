package dev.tenon.processor.resolve;

import dev.tenon.annotation.Arch;
import dev.tenon.annotation.DifyPlugin;
import dev.tenon.annotation.PluginTag;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.PluginPermission;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourcePermission;
import dev.tenon.processor.source.SourcePlugin;
import dev.tenon.processor.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves {@code @DifyPlugin} into the manifest. */
final class ManifestResolver {

    private final Origins origins;
    private final Texts texts;

    ManifestResolver(Origins origins) {
        this.origins = origins;
        this.texts = new Texts(origins);
    }

    /**
     * Resolves the manifest.
     *
     * @param buildVersion the version that the build gives, or empty
     */
    PluginManifest resolve(
            SourcePlugin source,
            ProviderDeclaration provider,
            String providerFile,
            List<SourceModelClass> models,
            String buildVersion) {
        origins.put("manifest", source.origin());
        String icon = provider.iconSmall() == null ? "" : provider.iconSmall().enUs();
        if (source.icon() == null) {
            origins.put("manifest.icon", origins.at("provider.icon_small.en_US"));
        }
        if (source.name() == null) {
            // Derived from the provider's name, of which the provider's own rule speaks.
            origins.markUnreadable("manifest.name");
        }
        if (source.author() == null) {
            origins.markUnreadable("manifest.author");
        }
        return new PluginManifest(
                text(source.version(), "version", buildVersion),
                text(source.author(), "author", ""),
                text(source.name(), "name", provider.provider()),
                label(source, provider),
                texts.required(source.description(), "manifest.description"),
                text(source.icon(), "icon", icon),
                optional(source.iconDark(), "icon_dark"),
                memory(source.memory()),
                permission(source.permission()),
                providerFile,
                arch(source.arch()),
                MinimumDifyVersion.of(optional(source.minimumDifyVersion(), "meta.minimum_dify_version"), models),
                tags(source),
                text(source.createdAt(), "created_at", DifyPlugin.DEFAULT_CREATED_AT),
                optional(source.privacy(), "privacy"),
                optional(source.repo(), "repo"));
    }

    private I18nObject label(SourcePlugin source, ProviderDeclaration provider) {
        if (source.label() == null) {
            origins.markUnreadable("manifest.label");
        }
        return texts.orElse(source.label(), "manifest.label", provider.label());
    }

    private long memory(@Nullable Written<Long> memory) {
        origins.put("manifest.resource.memory", memory);
        return memory == null ? DifyPlugin.DEFAULT_MEMORY : memory.value();
    }

    private PluginPermission permission(@Nullable SourcePermission source) {
        if (source == null) {
            return PluginPermission.NONE;
        }
        origins.put("manifest.resource.permission", source.origin());
        origins.put("manifest.resource.permission.storage.size", source.storage());
        return new PluginPermission(
                source.tool(),
                source.node(),
                source.endpoint(),
                source.app(),
                source.models(),
                source.storage() == null ? 0 : source.storage().value());
    }

    private List<Arch> arch(@Nullable Written<List<Written<Arch>>> source) {
        if (source == null) {
            return List.of(Arch.AMD64, Arch.ARM64);
        }
        origins.put("manifest.meta.arch", source);
        origins.putAll("manifest.meta.arch", source.value());
        return Written.values(source.value());
    }

    private List<PluginTag> tags(SourcePlugin source) {
        origins.putAll("manifest.tags", source.tags());
        return Written.values(source.tags());
    }

    private String text(@Nullable Written<String> written, String key, String unset) {
        origins.put("manifest." + key, written);
        return written == null ? unset : written.value();
    }

    private @Nullable String optional(@Nullable Written<String> written, String key) {
        origins.put("manifest." + key, written);
        return written == null ? null : written.value();
    }
}
