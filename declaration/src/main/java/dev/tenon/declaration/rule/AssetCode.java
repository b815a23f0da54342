package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of icons and of the folder in which they lie, {@code TN-AST}. */
public enum AssetCode implements DeclarationRule {

    /** An icon's path that is not relative to the folder of assets. */
    ICON_PATH(
            4,
            ERROR,
            "icon '%s' must be a path below _assets, with forward slashes, such as %s",
            PACKAGE,
            INSTALL,
            DEBUG),

    /** An icon in a sub-folder, which remote debugging does not send. */
    ICON_IN_FOLDER(
            6, WARNING, "icon '%s' is in a folder, which remote debugging leaves out; keep it at the top of _assets"),

    /** An icon whose ending tells Dify's API no media type. */
    ICON_EXTENSION(8, WARNING, "icon '%s' will be served as image/png; use one of %s, in lower case");

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
