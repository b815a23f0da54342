package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.FORM;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Consumer.UI;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of a provider and of the files that it names, {@code TN-PRV}. */
public enum ProviderCode implements DeclarationRule {

    /** A provider id with characters that make Dify's API refuse every use of the provider. */
    PROVIDER_NAME_FORMAT(1, ERROR, "provider name '%s' may contain only a-z, 0-9, _ and -%s", API),

    /** A type of model that Dify does not have. */
    SUPPORTED_TYPE_UNKNOWN(2, ERROR, "model type '%s' is unknown to Dify%s; write %s", DEBUG, SDK, API),

    /** No model type or no method: nothing is offered, or nothing can be configured. */
    EMPTY_LIST(3, ERROR, "%s is empty, so %s; add an entry", API),

    /** A method of configuration that Dify does not have. */
    METHOD_UNKNOWN(
            4,
            ERROR,
            "method '%s' is not implemented by Dify%s; write predefined-model or customizable-model",
            DEBUG,
            SDK,
            API),

    /** Predefined models without the form in which Dify asks for the provider's credentials. */
    PREDEFINED_WITHOUT_CREDENTIALS(
            5,
            ERROR,
            "predefined models need provider credentials (provider_credential_schema); they may have no fields",
            API,
            FORM,
            UI),

    /** Customizable models without the form in which Dify asks for a model's credentials. */
    CUSTOMIZABLE_WITHOUT_CREDENTIALS(
            6,
            ERROR,
            "customizable models need model credentials (model_credential_schema); they may have no fields",
            API,
            FORM,
            UI),

    /** A form with fields that Dify never shows, because the provider lacks the method. */
    UNUSED_CREDENTIALS(7, WARNING, "%s is never asked for; add the method %s or remove it"),

    /** The method of predefined models without one. */
    PREDEFINED_WITHOUT_MODELS(8, WARNING, "the method predefined-model is listed, but %s; declare one"),

    /** Predefined models that nobody can activate. */
    MODELS_WITHOUT_PREDEFINED(
            9, WARNING, "%d predefined model(s) can never be activated; add the method predefined-model"),

    /** A predefined model that Dify's API never lists, because the provider does not list its type. */
    TYPE_NOT_SUPPORTED(10, ERROR, "model '%s' is of type %s, which the provider does not support; it supports %s", UI),

    /** A list where a map of models belongs, or the other way round: the SDK fails, the daemon ignores it. */
    MODELS_KIND(11, ERROR, "%s must be %s, found %s", SDK),

    /** A section of models that nobody reads. */
    MODELS_KEY_UNKNOWN(12, WARNING, "'%s' is ignored, and its models are lost%s; the keys are %s"),

    /** A pattern on which the daemon fails. */
    PATTERN_SYNTAX(13, ERROR, "'%s' is not a valid pattern: %s", PACKAGE, INSTALL),

    /** A pattern that daemon and SDK read differently. */
    PATTERN_FORM(14, WARNING, "'%s': %s"),

    /** A pattern without a file. */
    PATTERN_MATCHES_NOTHING(15, WARNING, "'%s' matches no file"),

    /** A model file that two patterns match. */
    FILE_MATCHED_TWICE(
            16, WARNING, "'%s' is matched by '%s' too, so its model is listed twice; keep one of the patterns"),

    /** A model file without a model. */
    EMPTY_MODEL_FILE(17, ERROR, "'%s' is empty; declare a model or remove it", SDK, API),

    /** A provider that the tools of Python do not read. */
    EXTRA_MISSING(
            18,
            ERROR,
            "%s is missing, without which the SDK reads no provider; write a file name such as main.py",
            SDK),

    /** A help link that leads nowhere. */
    HELP_URL_FORM(19, WARNING, "%s '%s' is not a web address; write one that starts with https://"),

    /** A background that browsers do not understand. */
    BACKGROUND_FORM(20, WARNING, "background '%s' is not a CSS colour; write one such as #FAF5FF"),

    /** A provider without the icon that Dify's API serves. */
    SMALL_ICON_MISSING(21, WARNING, "the provider has no small icon, so Dify shows a broken image; give icon_small");

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    ProviderCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("PRV", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
