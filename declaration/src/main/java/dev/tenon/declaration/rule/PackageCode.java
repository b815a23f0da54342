package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Severity.ERROR;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of packages, {@code TN-PKG}. */
public enum PackageCode implements DeclarationRule {

    /** A folder or package without the file with which everything begins. */
    MANIFEST_PLACE(5, ERROR, "manifest.yaml is not at the root%s", PACKAGE, INSTALL, DEBUG, SDK);

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    PackageCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("PKG", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
