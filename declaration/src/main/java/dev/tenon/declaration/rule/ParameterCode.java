package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.INVOCATION;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SCHEMA;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Consumer.UI;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of the parameters that a model offers, {@code TN-PAR}. */
public enum ParameterCode implements DeclarationRule {

    /** Two rules of one name: two controls for one value. */
    DUPLICATE_PARAMETER(1, ERROR, "parameter '%s' is declared twice; remove one", UI),

    /** A template that the daemon does not know, so that it does not decode the package. */
    TEMPLATE_UNKNOWN(2, ERROR, "template '%s' is unknown%s; the templates are %s", PACKAGE, INSTALL, DEBUG, SCHEMA),

    /** A type of parameter that Dify does not have. */
    PARAMETER_TYPE_UNKNOWN(3, ERROR, "type '%s' is unknown%s; write %s", SCHEMA, SDK, API),

    /** A type that makes nonsense of the template. */
    TYPE_CONTRADICTS_TEMPLATE(4, WARNING, "template %s is of type %s, but the parameter is %s; change one of them"),

    /** A member that daemon and SDK fill differently when it is not written. */
    PARAMETER_IMPLICIT(5, WARNING, "write %s: Dify's parts fill in different ones"),

    /** A default that is neither text nor number nor truth value. */
    DEFAULT_KIND(6, ERROR, "default must be a text, a number or a boolean, found %s", SCHEMA),

    /** A default of another type than the rule. */
    DEFAULT_TYPE(7, ERROR, "default %s is not of type %s; write one such as %s", INVOCATION, UI),

    /** A default outside the bounds. */
    DEFAULT_OUT_OF_RANGE(8, ERROR, "default %s is outside the bounds (%s); change one of them", INVOCATION),

    /** A default with more decimals than the rule's precision, which the SDK refuses. */
    DEFAULT_PRECISION(9, ERROR, "default %s has more than %d decimals; set precision to %d or round it", INVOCATION),

    /** A default that cannot be chosen. */
    PARAMETER_DEFAULT_NOT_OPTION(10, ERROR, "default '%s' is none of the options %s%s", INVOCATION),

    /** A default that is null beside a template. */
    DEFAULT_NULL(
            11,
            WARNING,
            "a null default means none to the SDK and the template's to the daemon; leave it out or give a value"),

    /** Bounds that exclude every value. */
    MIN_GREATER_THAN_MAX(
            12, ERROR, "min %s is greater than max %s, so no value is allowed; swap or change them", INVOCATION),

    /** A member that this type of parameter does not have. */
    PARAMETER_MEMBER_USELESS(13, WARNING, "%s has no effect on a parameter of type %s; remove it"),

    /** A fraction as bound of whole numbers. */
    BOUNDS_NOT_INTEGRAL(14, WARNING, "%s %s can never be reached by an int parameter; write a whole number"),

    /** A number of decimals below zero. */
    PRECISION_NEGATIVE(15, ERROR, "precision must be 0 or more, found %d", INVOCATION),

    /** An option without text, which the web client cannot show. */
    OPTION_EMPTY(16, WARNING, "an option is empty, so nothing is shown for it; write a text or remove it"),

    /** A required parameter that callers must send because there is nothing to fill in. */
    REQUIRED_WITHOUT_DEFAULT(
            17, WARNING, "parameter '%s' is required and has no default, so every caller must send it; give a default"),

    /** A name that is nearly the template's. */
    NEAR_TEMPLATE_NAME(18, WARNING, "name '%s' looks like a misspelling of its template %s"),

    /** A format that cannot work, because the parameter that carries the schema is not offered. */
    JSON_SCHEMA_MISSING(
            19, WARNING, "response_format offers json_schema, but there is no parameter json_schema; add it"),

    /** An answer longer than the context. */
    MAX_TOKENS_ABOVE_CONTEXT(20, WARNING, "max %s of parameter '%s' exceeds the context_size %d; lower it"),

    /** Parameters of a model type that is never sent any. */
    RULES_ON_OTHER_TYPE(21, WARNING, "models of type %s take no parameters; remove them");

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    ParameterCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("PAR", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
