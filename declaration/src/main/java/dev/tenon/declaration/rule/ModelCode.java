package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.INVOCATION;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SCHEMA;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Consumer.TENON;
import static dev.tenon.declaration.Consumer.UI;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of models and of their files, {@code TN-MDL}. */
public enum ModelCode implements DeclarationRule {

    /** A type of model that Dify does not have. */
    MODEL_TYPE_UNKNOWN(1, ERROR, "model type '%s' is unknown to Dify%s; write %s", SCHEMA, SDK, API),

    /** A feature that makes Dify's API refuse the whole provider. */
    FEATURE_UNKNOWN(2, ERROR, "feature '%s' is unknown%s; the features are %s", SDK, API),

    /** A feature that Dify never reads on this type. */
    FEATURE_ON_OTHER_TYPE(3, WARNING, "feature %s has no meaning on a model of type %s; remove it"),

    /** Streamed tool calls without tool calls, so that tools are never offered. */
    STREAM_TOOL_CALL_ALONE(
            4, WARNING, "stream-tool-call needs tool-call or multi-tool-call, else no tool is ever offered; add one"),

    /** An origin of a model that Dify does not have. */
    FETCH_FROM_UNKNOWN(
            5, ERROR, "fetch_from '%s' is unknown%s; write predefined-model or leave it out", SCHEMA, SDK, API),

    /** A property that makes Dify's API refuse the whole provider. */
    PROPERTY_UNKNOWN(6, ERROR, "property '%s' is unknown%s; the properties are %s", SDK, API),

    /** Two models of one type and name. */
    DUPLICATE_MODEL(7, ERROR, "model '%s' of type %s is declared twice; remove or rename one", UI),

    /** A file name that no pattern matches, that is read as a list of positions, or under which nothing can be written. */
    FILE_NAME_UNSAFE(
            8,
            ERROR,
            "'%s' cannot be a model file name: no / \\ or :, ending in .yaml, but not in _position.yaml",
            PACKAGE,
            INSTALL,
            TENON),

    /** Two models that would overwrite each other's file. */
    FILE_NAME_CLASH(9, ERROR, "models '%s' and '%s' both become the file %s; give one another file name", TENON),

    /** A model file that no pattern matches. */
    ORPHAN_FILE(10, WARNING, "'%s' is never loaded: %s"),

    /** A model among those of another type. */
    FOLDER_MISMATCH(11, WARNING, "a model of type %s stands in the section %s; move it"),

    /** A schema of another model than the one that was asked for. */
    DYNAMIC_NAME(12, ERROR, "the schema is for model '%s', but '%s' was asked for; return the requested name", API),

    /** A schema of another type than the one that was asked for. */
    DYNAMIC_TYPE(13, ERROR, "the schema is of type %s, but %s was asked for; return the requested type", API),

    /** No schema for a model that the user added, so that Dify hides it. */
    DYNAMIC_MISSING(14, ERROR, "there is no schema for model '%s', so Dify would hide it; return one or fail", API),

    /** The feature of long jobs without the methods for it, or the methods without the feature. */
    POLLING_INCOMPLETE(15, ERROR, "%s needs %s", INVOCATION);

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    ModelCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("MDL", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
