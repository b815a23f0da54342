package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of icons and of the folder in which they lie, {@code TN-AST}. */
public enum AssetCode implements DeclarationRule {

    /** A plugin without the folder of its icons. */
    ASSET_FOLDER_MISSING(1, ERROR, "there is no folder _assets%s", PACKAGE, SDK),

    /** An icon that is not there. */
    ICON_MISSING(2, ERROR, "icon '%s' is not in _assets%s", PACKAGE, INSTALL, DEBUG),

    /** An icon for dark themes that is not there; the packager looks for that of the manifest alone. */
    DARK_ICON_MISSING(3, ERROR, "icon '%s' is not in _assets%s", INSTALL, DEBUG),

    /** An icon's path that is not relative to the folder of assets. */
    ICON_PATH(
            4,
            ERROR,
            "icon '%s' must be a path below _assets, with forward slashes, such as %s",
            PACKAGE,
            INSTALL,
            DEBUG),

    /** An icon that is there and does not get into the package. */
    ICON_IGNORED(5, ERROR, "icon '%s' is left out of the package by %s", INSTALL),

    /** An icon in a sub-folder, which remote debugging does not send. */
    ICON_IN_FOLDER(
            6, WARNING, "icon '%s' is in a folder, which remote debugging leaves out; keep it at the top of _assets"),

    /** An icon without content, which remote debugging cannot send. */
    EMPTY_ASSET(7, ERROR, "'%s' is empty", DEBUG),

    /** An icon whose ending tells Dify's API no media type. */
    ICON_EXTENSION(8, WARNING, "icon '%s' will be served as image/png; use one of %s, in lower case"),

    /** More assets than remote debugging takes. */
    ASSETS_TOO_LARGE(9, ERROR, "the files in _assets are %d MiB large, at most 50 are allowed", DEBUG);

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    AssetCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("AST", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
