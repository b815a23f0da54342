package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SCHEMA;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of texts in several languages, {@code TN-TXT}. */
public enum TextCode implements DeclarationRule {

    /** A text exists in other languages, or is given at all, but not in English, to which every part of Dify falls back. */
    ENGLISH_MISSING(1, ERROR, "%s has no English text; Dify falls back to English", PACKAGE, DEBUG, SCHEMA, SDK),

    /** A language that Dify drops, or one without a text. */
    LANGUAGE_IGNORED(2, WARNING, "Dify knows en_US, zh_Hans, ja_JP and pt_BR; %s%s"),

    /** A text consists of white space, so that Dify shows nothing. */
    BLANK_TEXT(3, WARNING, "%s is blank; write a text or leave it out");

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    TextCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("TXT", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
