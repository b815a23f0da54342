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

/** Rules of credential forms, {@code TN-CRD}. */
public enum CredentialCode implements DeclarationRule {

    /** A variable that is awkward for every client. */
    VARIABLE_FORM(1, WARNING, "variable '%s' should be snake_case: letters, digits and _, a letter first"),

    /** A variable that Dify overwrites. */
    VARIABLE_RESERVED(2, ERROR, "variable '%s' is reserved by Dify; choose another name", FORM),

    /** Two fields of one variable that can be visible at a time. */
    DUPLICATE_VARIABLE(
            3,
            ERROR,
            "variable '%s' is declared twice and both fields can be visible; give them conditions that"
                    + " exclude each other",
            UI),

    /** A type of form field that Dify does not have. */
    FORM_TYPE_UNKNOWN(4, ERROR, "type '%s' is unknown%s; write %s", DEBUG, SDK, API),

    /** A switch, for which the web client draws no control; an error where the form insists on a value. */
    SWITCH_HAS_NO_CONTROL(
            5, WARNING, "Dify's form does not show the switch '%s'; use a radio with the options true and false", UI),

    /** A default that a switch cannot have, or that cannot be switched off. */
    SWITCH_DEFAULT(6, ERROR, "the default of a switch should be 'false', found '%s'", FORM),

    /** A field of which it is not said whether it is required. */
    REQUIRED_IMPLICIT(
            7, WARNING, "write required: true or false; without it an installed plugin takes false and the SDK true"),

    /** A default that cannot be chosen. */
    CREDENTIAL_DEFAULT_NOT_OPTION(8, ERROR, "default '%s' is none of the options %s%s", UI),

    /** A secret that would be published in the package. */
    DEFAULT_ON_SECRET(9, WARNING, "the default of the secret '%s' would be published in the package; remove it"),

    /** A default that the form refuses after filling it in. */
    DEFAULT_TOO_LONG_FOR_FIELD(10, ERROR, "default has %d characters, but max_length is %d; raise it", FORM),

    /** A choice of nothing. */
    OPTIONS_MISSING(11, ERROR, "%s '%s' has no options, so it can never be filled in; add some", UI),

    /** A member that this type of field does not have. */
    CREDENTIAL_MEMBER_USELESS(12, WARNING, "%s has no effect on %s; remove it"),

    /** Two options of one value. */
    DUPLICATE_OPTION(13, ERROR, "option '%s' is listed twice; give each its own value", UI),

    /** A condition on a variable that the form does not have. */
    SHOW_ON_UNKNOWN_VARIABLE(
            14, ERROR, "the condition names '%s', which is no variable of this form (%s), so it never holds%s", UI),

    /** A condition with a value that its variable can never have. */
    SHOW_ON_UNKNOWN_VALUE(15, ERROR, "'%s' can never be '%s'; its values are %s%s", UI),

    /** A condition on the model's type where there is no model. */
    SHOW_ON_MODEL_TYPE_IN_PROVIDER(
            16,
            ERROR,
            "__model_type exists only in model credentials, so in provider credentials this never holds;"
                    + " remove the condition",
            UI),

    /** Conditions that cannot all hold. */
    SHOW_ON_CONTRADICTION(17, ERROR, "'%s' can never be shown: %s", UI),

    /** A condition on a field that may be hidden, and then keeps its old value. */
    SHOW_ON_CONDITIONAL(
            18,
            WARNING,
            "'%s' is itself shown under a condition and keeps its value when hidden; repeat" + " its condition here"),

    /** A limit that no value keeps. */
    MAX_LENGTH_NEGATIVE(19, ERROR, "max_length must be 0 (no limit) or more, found %d", FORM),

    /** A help text, which the web client shows only as the text of a link, without an address. */
    HELP_WITHOUT_URL(
            20,
            WARNING,
            "help is shown only as a link and needs a url starting with https://; put a hint" + " into placeholder"),

    /** A help text that is no text in several languages. */
    HELP_SHAPE(21, ERROR, "help must be a map with en_US%s", PACKAGE, INSTALL),

    /** A secret that Dify would store and show in clear. */
    SECRET_AS_TEXT(
            22,
            WARNING,
            "'%s' looks like a secret, but is a text-input, stored and shown in clear; use" + " secret-input"),

    /** One variable with different meanings in the two forms. */
    SCOPES_DIFFER(
            23,
            WARNING,
            "'%s' has another type or other options than in the provider credentials; make them"
                    + " equal or rename one");

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    CredentialCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("CRD", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
