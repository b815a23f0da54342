package dev.tenon.declaration.folder;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.read.Placement;
import dev.tenon.declaration.read.Reading;
import dev.tenon.declaration.rule.AssetCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the icons that are named lie in the folder of assets. */
final class AssetFolderRules {

    private static final String FOLDER = "_assets/";
    private static final long MEBIBYTE = 1L << 20;
    private static final long MAX = 50 * MEBIBYTE;

    private final PackedFiles files;
    private final List<String> assets;
    private final boolean exists;

    AssetFolderRules(PackedFiles files) {
        this.files = files;
        this.assets = files.all(path -> path.startsWith(FOLDER));
        this.exists = files.folders().contains(FOLDER.substring(0, FOLDER.length() - 1));
    }

    /** Checks the folder itself and the icons of the manifest. */
    void check(Reading reading, PluginManifest manifest) {
        if (!exists) {
            Placement.add(reading, Violation.of(AssetCode.ASSET_FOLDER_MISSING, "", ""));
            return;
        }
        long size = assets.stream().mapToLong(files::size).sum();
        if (size > MAX) {
            Placement.add(reading, Violation.of(AssetCode.ASSETS_TOO_LARGE, "", (size + MEBIBYTE - 1) / MEBIBYTE));
        }
        Set<Consumer> refusedBy = AssetCode.ICON_MISSING.refusedBy();
        icon(reading, "icon", manifest.icon(), AssetCode.ICON_MISSING, refusedBy);
        // Of dark icons, the packager looks for this one alone.
        icon(reading, "icon_dark", manifest.iconDark(), AssetCode.DARK_ICON_MISSING, refusedBy);
    }

    /** Checks the icons of a provider. */
    void check(Reading reading, ProviderDeclaration provider) {
        icons(reading, "icon_small", provider.iconSmall(), AssetCode.ICON_MISSING);
        icons(reading, "icon_large", provider.iconLarge(), AssetCode.ICON_MISSING);
        icons(reading, "icon_small_dark", provider.iconSmallDark(), AssetCode.DARK_ICON_MISSING);
        icons(reading, "icon_large_dark", provider.iconLargeDark(), AssetCode.DARK_ICON_MISSING);
    }

    /** Returns a violation with those who refuse it here: a back-slash may be in a file's name, but not in that of an asset in a package. */
    Violation here(Reading reading, Violation violation) {
        return violation.rule() == AssetCode.ICON_PATH
                        && Placement.find(reading, violation.path()).node() instanceof ScalarNode icon
                        && icon.text().contains("\\")
                        && files.exists(FOLDER + icon.text())
                ? violation.withRefusedBy(Set.of(Consumer.INSTALL))
                : violation;
    }

    private void icons(Reading reading, String key, @Nullable I18nObject icons, Rule missing) {
        if (icons != null) {
            icon(reading, key + ".en_US", icons.enUs(), missing, missing.refusedBy());
            icon(reading, key + ".zh_Hans", icons.zhHans(), missing, missing.refusedBy());
            icon(reading, key + ".ja_JP", icons.jaJp(), missing, missing.refusedBy());
            icon(reading, key + ".pt_BR", icons.ptBr(), missing, missing.refusedBy());
        }
    }

    /** A path that is not relative to the folder is reported as such, and one without a folder is found nowhere. */
    private void icon(Reading reading, String path, @Nullable String icon, Rule missing, Set<Consumer> refusedBy) {
        if (icon == null || icon.isEmpty() || !exists || !isRelative(icon)) {
            return;
        }
        String file = FOLDER + icon;
        if (!files.exists(file)) {
            List<String> names =
                    assets.stream().map(each -> each.substring(FOLDER.length())).toList();
            String near = Suggestions.didYouMean(icon, names);
            String hint = near.isEmpty() ? "; there are " + Suggestions.listed(names) : near;
            Violation violation = Violation.of(missing, path, icon, hint);
            Placement.add(reading, new Violation(missing, violation.severity(), refusedBy, path, violation.message()));
        } else if (!files.isPacked(file)) {
            Placement.add(reading, Violation.of(AssetCode.ICON_IGNORED, path, icon, files.excludedBy(file)));
        } else if (files.size(file) == 0) {
            Placement.add(reading, Violation.of(AssetCode.EMPTY_ASSET, path, icon));
        }
    }

    private static boolean isRelative(String icon) {
        return !icon.startsWith(FOLDER) && !icon.startsWith("/") && !icon.startsWith("./") && !icon.contains("\\");
    }
}
