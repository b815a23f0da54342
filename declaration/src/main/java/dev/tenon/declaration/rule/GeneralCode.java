package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SCHEMA;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules that hold wherever a value stands, {@code TN-GEN}. */
public enum GeneralCode implements DeclarationRule {

    /** A member that Dify's daemon, SDK or API insists on is empty. */
    REQUIRED_MISSING(1, ERROR, "%s is required and must not be empty", PACKAGE, INSTALL, DEBUG, SCHEMA, SDK, API),

    /** A text has more code points than the daemon takes, or than its database holds. */
    TOO_LONG(2, ERROR, "%s has %d characters, at most %d are allowed", PACKAGE, DEBUG, SCHEMA),

    /** A list has more entries than the daemon takes. */
    TOO_MANY(3, ERROR, "%s has %d entries, at most %d are allowed", DEBUG, SCHEMA),

    /** A key that no part of Dify reads, or that Dify overwrites. */
    UNKNOWN_KEY(4, WARNING, "nobody reads '%s' here%s"),

    /** A map, a list or a single value where another kind is expected. */
    WRONG_KIND(5, ERROR, "%s must be %s, found %s", PACKAGE, INSTALL, DEBUG, SDK),

    /** A file that is no YAML. */
    YAML_SYNTAX(6, ERROR, "%s", PACKAGE, INSTALL, DEBUG, SDK),

    /** A key that stands in a map twice, which the daemon does not decode; the SDK takes the last. */
    DUPLICATE_KEY(7, ERROR, "'%s' is defined twice, first in line %d; remove one", PACKAGE, INSTALL),

    /** A file with a second document, which the SDK does not load and the daemon does not read. */
    SECOND_DOCUMENT(8, ERROR, "%s", SDK),

    /** A text without quotes that YAML takes for something else. */
    UNQUOTED_TEXT(9, ERROR, "'%s' is read as %s; quote it", DEBUG, SCHEMA, SDK),

    /** A number that is written as text, or a fraction where a whole number belongs. */
    NUMBER_FORM(10, ERROR, "%s must be %s, found %s", PACKAGE, INSTALL, SDK),

    /** A truth value that is not written as one. */
    BOOLEAN_FORM(11, ERROR, "%s must be true or false, found %s", PACKAGE, INSTALL, SDK),

    /** A number is infinite or none at all; the daemon could not write it as JSON. */
    NON_FINITE(12, ERROR, "%s must be a finite number, found %s; leave it out for no limit", PACKAGE, INSTALL, SCHEMA),

    /** A list that is null, for which the daemon takes an empty one. */
    NULL_LIST(13, ERROR, "%s is null, which the SDK refuses; leave it out or write []", SDK),

    /** One entry stands in a list twice. */
    DUPLICATE_ENTRY(14, WARNING, "'%s' is listed twice in %s; remove one");

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    GeneralCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("GEN", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
