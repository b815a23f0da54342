package dev.tenon.processor.check;

import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.rule.AssetCode;
import dev.tenon.processor.diagnostic.Finding;
import dev.tenon.processor.resolve.Origins;
import dev.tenon.processor.resolve.Resolved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the icons exist in the {@code _assets} folder. */
public final class AssetChecks {

    private final Path folder;
    private final Origins origins;
    private final Findings findings = new Findings();

    private AssetChecks(Path folder, Origins origins) {
        this.folder = folder;
        this.origins = origins;
    }

    /** Returns what is wrong with the icons of a plugin. */
    public static List<Finding> check(Resolved resolved, Path folder) {
        AssetChecks checks = new AssetChecks(folder, resolved.origins());
        PluginDeclaration declaration = resolved.model().declaration();
        PluginManifest manifest = declaration.manifest();
        ProviderDeclaration provider = declaration.provider();
        String small = provider.iconSmall() == null ? "" : provider.iconSmall().enUs();
        if (!manifest.icon().equals(small)) {
            checks.icon("manifest.icon", manifest.icon(), AssetCode.ICON_MISSING);
        }
        checks.icon("manifest.icon_dark", manifest.iconDark(), AssetCode.DARK_ICON_MISSING);
        checks.icons("provider.icon_small", provider.iconSmall(), AssetCode.ICON_MISSING);
        checks.icons("provider.icon_large", provider.iconLarge(), AssetCode.ICON_MISSING);
        checks.icons("provider.icon_small_dark", provider.iconSmallDark(), AssetCode.DARK_ICON_MISSING);
        checks.icons("provider.icon_large_dark", provider.iconLargeDark(), AssetCode.DARK_ICON_MISSING);
        return checks.findings.toList();
    }

    private void icons(String path, @Nullable I18nObject icons, Rule missing) {
        if (icons != null) {
            icon(path + ".en_US", icons.enUs(), missing);
            icon(path + ".zh_Hans", icons.zhHans(), missing);
            icon(path + ".ja_JP", icons.jaJp(), missing);
            icon(path + ".pt_BR", icons.ptBr(), missing);
        }
    }

    private void icon(String path, @Nullable String icon, Rule missing) {
        if (icon == null || icon.isBlank() || icon.contains("\\") || icon.startsWith("/")) {
            return;
        }
        Optional<Long> size = size(icon);
        if (size.isEmpty()) {
            findings.add(missing, origins.at(path), icon, NearNames.hint(icon, files()));
        } else if (size.get() == 0) {
            findings.add(AssetCode.EMPTY_ASSET, origins.at(path), icon);
        }
    }

    private Optional<Long> size(String icon) {
        try {
            Path file = folder.resolve(icon);
            return Files.isRegularFile(file) ? Optional.of(Files.size(file)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
