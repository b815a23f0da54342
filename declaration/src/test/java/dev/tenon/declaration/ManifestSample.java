package dev.tenon.declaration;

import dev.tenon.annotation.Arch;
import dev.tenon.annotation.PluginTag;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A manifest that no rule complains about, to be changed in one place. */
final class ManifestSample {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    String version = "1.2.0";
    String author = "acme";
    String name = "house-models";
    I18nObject label = I18nObject.of("House models");
    I18nObject description = I18nObject.of("The models of the house");
    String icon = "icon.svg";

    @Nullable
    String iconDark = null;

    long memory = 268_435_456;
    PluginPermission permission = PluginPermission.NONE;
    String providerFile = "provider/house.yaml";
    List<Arch> arch = List.of(Arch.AMD64);

    @Nullable
    String minimumDifyVersion = null;

    List<PluginTag> tags = List.of();
    String createdAt = "2026-01-01T00:00:00Z";

    @Nullable
    String repo = null;

    private ManifestSample() {}

    static Supplier<List<Violation>> manifest(Consumer<ManifestSample> change) {
        return () -> {
            ManifestSample sample = new ManifestSample();
            change.accept(sample);
            return DeclarationRules.check(sample.build(), NOW);
        };
    }

    static PluginManifest valid() {
        return new ManifestSample().build();
    }

    private PluginManifest build() {
        return new PluginManifest(
                version,
                author,
                name,
                label,
                description,
                icon,
                iconDark,
                memory,
                permission,
                providerFile,
                arch,
                minimumDifyVersion,
                tags,
                createdAt,
                "PRIVACY.md",
                repo);
    }
}
