package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SCHEMA;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of prices, {@code TN-PRC}. */
public enum PricingCode implements DeclarationRule {

    /** A price that daemon and SDK do not read. */
    PRICE_NOT_DECIMAL(1, ERROR, "%s '%s' is not a decimal such as 0.50", PACKAGE, INSTALL, DEBUG, SCHEMA, SDK),

    /** A price below zero. */
    PRICE_NEGATIVE(2, WARNING, "%s %s is negative; write 0 for a free model"),

    /** A unit that makes every call free. */
    PRICE_UNIT_ZERO(3, WARNING, "unit %s makes every call free; for prices per million tokens write 0.000001"),

    /** A unit that is probably the inverse of what was meant. */
    PRICE_UNIT_UNUSUAL(4, WARNING, "unit %s is the factor per token; for prices per million tokens write 0.000001"),

    /** A currency that is shown as it is. */
    CURRENCY_FORM(5, WARNING, "currency '%s' should be three capital letters, such as USD"),

    /** A language model whose answers count as free. */
    OUTPUT_PRICE_MISSING(6, WARNING, "there is no output price, so answers count as free; write 0 if they are"),

    /** A price that is written as a number. */
    PRICE_UNQUOTED(7, WARNING, "quote %s: a number loses its trailing zeros");

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    PricingCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("PRC", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
