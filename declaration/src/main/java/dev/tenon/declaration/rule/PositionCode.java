package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of the lists that put models in order, {@code TN-POS}. */
public enum PositionCode implements DeclarationRule {

    /** A list of positions that is named and not there. */
    POSITION_FILE_MISSING(1, ERROR, "'%s' does not exist%s", PACKAGE, INSTALL),

    /** A file that should list models and does not. */
    POSITION_KIND(2, ERROR, "a position file is a list of model names, found %s", PACKAGE, INSTALL, DEBUG, SDK),

    /** A list of positions whose name makes it a model file. */
    POSITION_FILE_NAME(
            3, ERROR, "a list is no model; a position file has to be called _position.yaml", PACKAGE, INSTALL, SDK),

    /** An entry that names no model. */
    POSITION_UNKNOWN_MODEL(4, WARNING, "'%s' is no model of this provider%s"),

    /** A list of positions that only the SDK reads. */
    POSITION_NOT_REFERENCED(5, WARNING, "the daemon ignores '%s'; write position: %s into the provider file");

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    PositionCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("POS", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
