package dev.tenon.declaration;

import dev.tenon.annotation.Arch;
import dev.tenon.annotation.PluginTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a plugin with one model provider ({@code manifest.yaml}).
 *
 * @param version three numbers, optionally with a suffix
 * @param author who publishes it
 * @param name its name
 * @param label the name that Dify shows
 * @param description what it is
 * @param icon a path below {@code _assets}
 * @param iconDark likewise, for dark themes, or null
 * @param memory bytes
 * @param permission what it may call back
 * @param providerFile the path of the provider YAML
 * @param arch the architectures
 * @param minimumDifyVersion the oldest Dify, or null
 * @param tags the marketplace's tags
 * @param createdAt RFC 3339 with zone
 * @param privacy the path of the privacy page, or null
 * @param repo the address of the source repository, or null
 */
public record PluginManifest(
        String version,
        String author,
        String name,
        I18nObject label,
        I18nObject description,
        String icon,
        @Nullable String iconDark,
        long memory,
        PluginPermission permission,
        String providerFile,
        List<Arch> arch,
        @Nullable String minimumDifyVersion,
        List<PluginTag> tags,
        String createdAt,
        @Nullable String privacy,
        @Nullable String repo) {
    public PluginManifest {
        arch = List.copyOf(arch);
        tags = List.copyOf(tags);
    }
}
