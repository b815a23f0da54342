package dev.tenon.declaration;

import dev.tenon.declaration.rule.AssetCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Paths of icons, as far as they can be judged without the folder of assets. */
final class AssetRules {

    private static final String FOLDER = "_assets/";

    /** The endings for which Dify's API has a media type. */
    private static final Set<String> EXTENSIONS =
            Set.of("svg", "png", "jpg", "jpeg", "gif", "bmp", "tiff", "tif", "webp", "ico", "heif", "heic");

    private AssetRules() {}

    /** Checks icons per language. */
    static void checkIcons(Findings at, @Nullable I18nObject icons) {
        TextRules.optional(at, icons);
        for (Map.Entry<String, String> each : TextRules.byLanguage(icons).entrySet()) {
            checkIcon(at.at(each.getKey()), each.getValue());
        }
    }

    /** Checks one icon. */
    static void checkIcon(Findings at, String path) {
        if (path.isBlank()) {
            return;
        }
        if (path.startsWith(FOLDER) || path.startsWith("/") || path.startsWith("./") || path.contains("\\")) {
            at.report(AssetCode.ICON_PATH, path, relative(path));
        } else if (path.contains("/")) {
            at.report(AssetCode.ICON_IN_FOLDER, path);
        }
        int dot = path.lastIndexOf('.');
        if (dot < 0 || !EXTENSIONS.contains(path.substring(dot + 1))) {
            at.report(AssetCode.ICON_EXTENSION, path, Suggestions.listed(List.of("svg", "png", "jpg", "webp")));
        }
    }

    private static String relative(String path) {
        String name = path.replace('\\', '/');
        while (name.startsWith("/") || name.startsWith("./") || name.startsWith(FOLDER)) {
            name = name.substring(name.indexOf('/') + 1);
        }
        return name.isEmpty() ? "icon.svg" : name;
    }
}
