package dev.tenon.declaration;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.FORM;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.INVOCATION;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.RUN;
import static dev.tenon.declaration.Consumer.SCHEMA;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Consumer.TENON;
import static dev.tenon.declaration.Consumer.UI;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import java.util.Locale;
import java.util.Set;

/**
 * The catalogue of checks on declarations. A code is {@code TN-<area>-<number>}, a name is the constant's in camel case; both
 * are stable, never reused and never renamed, since {@code @SuppressWarnings} takes either.
 *
 * <p>To add a rule: one constant here, the condition in the {@code …Rules} class of its area, a failing declaration and a near
 * miss among the fixtures of the tests.
 */
public enum DeclarationRule implements Rule {

    // ---- general

    /** A member that Dify's daemon, SDK or API insists on is empty. */
    REQUIRED_MISSING(
            "TN-GEN-001", ERROR, "%s is required and must not be empty", PACKAGE, INSTALL, DEBUG, SCHEMA, SDK, API),

    /** A text has more code points than the daemon takes, or than its database holds. */
    TOO_LONG("TN-GEN-002", ERROR, "%s has %d characters, at most %d are allowed", PACKAGE, DEBUG, SCHEMA),

    /** A list has more entries than the daemon takes. */
    TOO_MANY("TN-GEN-003", ERROR, "%s has %d entries, at most %d are allowed", DEBUG, SCHEMA),

    /** A file that is no YAML. */
    YAML_SYNTAX("TN-GEN-006", ERROR, "%s", PACKAGE, INSTALL, DEBUG, SDK),

    /** A file with a second document, which the SDK does not load and the daemon does not read. */
    SECOND_DOCUMENT("TN-GEN-008", ERROR, "%s", SDK),

    /** A number is infinite or none at all; the daemon could not write it as JSON. */
    NON_FINITE(
            "TN-GEN-012",
            ERROR,
            "%s must be a finite number, found %s; leave it out for no limit",
            PACKAGE,
            INSTALL,
            SCHEMA),

    /** One entry stands in a list twice. */
    DUPLICATE_ENTRY("TN-GEN-014", WARNING, "'%s' is listed twice in %s; remove one"),

    // ---- texts

    /** A text exists in other languages, or is given at all, but not in English, to which every part of Dify falls back. */
    ENGLISH_MISSING(
            "TN-TXT-001", ERROR, "%s has no English text; Dify falls back to English", PACKAGE, DEBUG, SCHEMA, SDK),

    /** A text consists of white space, so that Dify shows nothing. */
    BLANK_TEXT("TN-TXT-003", WARNING, "%s is blank; write a text or leave it out"),

    // ---- manifest

    /** A version that the packager and the daemon do not read. */
    VERSION_FORMAT(
            "TN-MAN-001",
            ERROR,
            "version '%s' must be three numbers of up to four digits, such as 1.2.0",
            PACKAGE,
            INSTALL,
            DEBUG),

    /** A version that the daemon takes and SDK and API refuse, because it is none by PEP 440. */
    VERSION_NOT_PEP440(
            "TN-MAN-002", ERROR, "version '%1$s' is not a PEP 440 version; use %2$s, %2$s-rc1 or %2$s-dev1", SDK, API),

    /** An author with characters that the daemon refuses on installation. */
    AUTHOR_FORMAT("TN-MAN-004", ERROR, "author '%s' may contain only a-z, 0-9, _ and -%s", INSTALL, DEBUG),

    /** An author that is a UUID, by which the daemon knows plugins under remote debugging. */
    AUTHOR_UUID("TN-MAN-005", ERROR, "author '%s' is a UUID, which Dify refuses on installation; use a name", INSTALL),

    /** An author that the marketplace keeps for Dify's makers. */
    AUTHOR_RESERVED("TN-MAN-006", WARNING, "author '%s' is reserved by the marketplace; it must not contain '%s'"),

    /** A plugin name with characters that daemon, SDK and API refuse. */
    PLUGIN_NAME_FORMAT("TN-MAN-007", ERROR, "name '%s' may contain only a-z, 0-9, _ and -%s", INSTALL, DEBUG, SDK, API),

    /** An amount of memory that was probably not meant in bytes. */
    MEMORY_SUSPICIOUS("TN-MAN-008", WARNING, "memory is in bytes, and %d is %s; 256 MiB are 268435456"),

    /** An amount of storage that the packager and the daemon refuse. */
    STORAGE_SIZE(
            "TN-MAN-009",
            ERROR,
            "storage size must be 1024 to 1073741824 bytes, found %d; leave it out for none",
            PACKAGE,
            DEBUG),

    /** A permission of a model plugin, whose every callback Dify refuses. */
    PERMISSION_WITHOUT_EFFECT(
            "TN-MAN-010", WARNING, "Dify refuses every callback of a model provider, so %s has no effect; remove it"),

    /** No architecture at all; accepted everywhere, but not meant. */
    ARCH_UNKNOWN("TN-MAN-015", ERROR, "meta.arch is empty; list amd64, arm64 or both", PACKAGE, DEBUG, SDK),

    /** A minimum version that SDK and API do not read. */
    MINIMUM_DIFY_VERSION(
            "TN-MAN-019",
            ERROR,
            "minimum Dify version '%s' must be one PEP 440 version such as 1.4.0, not a range",
            SDK,
            API),

    /** A time that the daemon does not read. */
    CREATED_AT_FORMAT(
            "TN-MAN-022",
            ERROR,
            "created_at '%s' must be RFC 3339 with a zone, such as 2026-01-01T00:00:00Z",
            PACKAGE,
            INSTALL,
            RUN,
            DEBUG),

    /** A time after the build. */
    CREATED_AT_FUTURE(
            "TN-MAN-023", WARNING, "created_at '%s' lies in the future; write the day on which the plugin was made"),

    /** A repository that packager and daemon refuse, since it is not an absolute URL. */
    REPO_URL(
            "TN-MAN-024",
            ERROR,
            "repo '%s' must be an absolute URL such as https://example.com/plugin; leave it out for none",
            PACKAGE,
            DEBUG),

    // ---- provider

    /** A provider id with characters that make Dify's API refuse every use of the provider. */
    PROVIDER_NAME_FORMAT("TN-PRV-001", ERROR, "provider name '%s' may contain only a-z, 0-9, _ and -%s", API),

    /** No model type or no method: nothing is offered, or nothing can be configured. */
    EMPTY_LIST("TN-PRV-003", WARNING, "%s is empty, so %s; add an entry"),

    /** Predefined models without the form in which Dify asks for the provider's credentials. */
    PREDEFINED_WITHOUT_CREDENTIALS(
            "TN-PRV-005",
            ERROR,
            "predefined models need provider credentials (provider_credential_schema); they may have no fields",
            FORM,
            UI),

    /** Customizable models without the form in which Dify asks for a model's credentials. */
    CUSTOMIZABLE_WITHOUT_CREDENTIALS(
            "TN-PRV-006",
            ERROR,
            "customizable models need model credentials (model_credential_schema); they may have no fields",
            FORM,
            UI),

    /** A form with fields that Dify never shows, because the provider lacks the method. */
    UNUSED_CREDENTIALS("TN-PRV-007", WARNING, "%s is never asked for; add the method %s or remove it"),

    /** The method of predefined models without one. */
    PREDEFINED_WITHOUT_MODELS(
            "TN-PRV-008",
            WARNING,
            "the method predefined-model is listed, but there is no predefined model; declare one"),

    /** Predefined models that nobody can activate. */
    MODELS_WITHOUT_PREDEFINED(
            "TN-PRV-009", WARNING, "%d predefined model(s) can never be activated; add the method predefined-model"),

    /** A predefined model that Dify's API never lists, because the provider does not list its type. */
    TYPE_NOT_SUPPORTED(
            "TN-PRV-010", ERROR, "model '%s' is of type %s, which the provider does not support; it supports %s", API),

    /** A help link that leads nowhere. */
    HELP_URL_FORM("TN-PRV-019", WARNING, "%s '%s' is not a web address; write one that starts with https://"),

    /** A background that browsers do not understand. */
    BACKGROUND_FORM("TN-PRV-020", WARNING, "background '%s' is not a CSS colour; write one such as #FAF5FF"),

    /** A provider without the icon that Dify's API serves. */
    SMALL_ICON_MISSING(
            "TN-PRV-021", WARNING, "the provider has no small icon, so Dify shows a broken image; give icon_small"),

    // ---- assets

    /** An icon's path that is not relative to the folder of assets. */
    ICON_PATH(
            "TN-AST-004",
            ERROR,
            "icon '%s' must be a path below _assets, with forward slashes, such as %s",
            PACKAGE,
            INSTALL,
            DEBUG),

    /** An icon in a sub-folder, which remote debugging does not send. */
    ICON_IN_FOLDER(
            "TN-AST-006",
            WARNING,
            "icon '%s' is in a folder, which remote debugging leaves out; keep it at the top of _assets"),

    /** An icon whose ending tells Dify's API no media type. */
    ICON_EXTENSION("TN-AST-008", WARNING, "icon '%s' will be served as image/png; use one of %s, in lower case"),

    // ---- credentials

    /** A variable that is awkward for every client. */
    VARIABLE_FORM("TN-CRD-001", WARNING, "variable '%s' should be snake_case: letters, digits and _, a letter first"),

    /** A variable that Dify overwrites. */
    VARIABLE_RESERVED("TN-CRD-002", ERROR, "variable '%s' is reserved by Dify; choose another name", API),

    /** Two fields of one variable that can be visible at a time. */
    DUPLICATE_VARIABLE(
            "TN-CRD-003",
            ERROR,
            "variable '%s' is declared twice and both fields can be visible; give them conditions that"
                    + " exclude each other",
            API,
            UI),

    /** A switch, for which the web client draws no control; an error where the form insists on a value. */
    SWITCH_HAS_NO_CONTROL(
            "TN-CRD-005",
            WARNING,
            "Dify's form does not show the switch '%s'; use a radio with the options true and false",
            UI),

    /** A default that a switch cannot have, or that cannot be switched off. */
    SWITCH_DEFAULT("TN-CRD-006", ERROR, "the default of a switch should be 'false', found '%s'", FORM),

    /** A default that cannot be chosen. */
    CREDENTIAL_DEFAULT_NOT_OPTION("TN-CRD-008", ERROR, "default '%s' is none of the options %s%s", UI),

    /** A secret that would be published in the package. */
    DEFAULT_ON_SECRET(
            "TN-CRD-009", WARNING, "the default of the secret '%s' would be published in the package; remove it"),

    /** A default that the form refuses after filling it in. */
    DEFAULT_TOO_LONG_FOR_FIELD("TN-CRD-010", ERROR, "default has %d characters, but max_length is %d; raise it", FORM),

    /** A choice of nothing. */
    OPTIONS_MISSING("TN-CRD-011", ERROR, "%s '%s' has no options, so it can never be filled in; add some", UI),

    /** A member that this type of field does not have. */
    CREDENTIAL_MEMBER_USELESS("TN-CRD-012", WARNING, "%s has no effect on %s; remove it"),

    /** Two options of one value. */
    DUPLICATE_OPTION("TN-CRD-013", ERROR, "option '%s' is listed twice; give each its own value", UI),

    /** A condition on a variable that the form does not have. */
    SHOW_ON_UNKNOWN_VARIABLE(
            "TN-CRD-014",
            ERROR,
            "the condition names '%s', which is no variable of this form (%s), so it never holds%s",
            UI),

    /** A condition with a value that its variable can never have. */
    SHOW_ON_UNKNOWN_VALUE("TN-CRD-015", ERROR, "'%s' can never be '%s'; its values are %s%s", UI),

    /** A condition on the model's type where there is no model. */
    SHOW_ON_MODEL_TYPE_IN_PROVIDER(
            "TN-CRD-016",
            ERROR,
            "__model_type exists only in model credentials, so in provider credentials this never holds;"
                    + " remove the condition",
            UI),

    /** Conditions that cannot all hold. */
    SHOW_ON_CONTRADICTION("TN-CRD-017", ERROR, "'%s' can never be shown: %s", UI),

    /** A condition on a field that may be hidden, and then keeps its old value. */
    SHOW_ON_CONDITIONAL(
            "TN-CRD-018",
            WARNING,
            "'%s' is itself shown under a condition and keeps its value when hidden; repeat" + " its condition here"),

    /** A limit that no value keeps. */
    MAX_LENGTH_NEGATIVE("TN-CRD-019", ERROR, "max_length must be 0 (no limit) or more, found %d", FORM),

    /** A help text, which the web client shows only as the text of a link, without an address. */
    HELP_WITHOUT_URL(
            "TN-CRD-020",
            WARNING,
            "help is shown only as a link and needs a url starting with https://; put a hint" + " into placeholder"),

    /** A secret that Dify would store and show in clear. */
    SECRET_AS_TEXT(
            "TN-CRD-022",
            WARNING,
            "'%s' looks like a secret, but is a text-input, stored and shown in clear; use" + " secret-input"),

    /** One variable with different meanings in the two forms. */
    SCOPES_DIFFER(
            "TN-CRD-023",
            WARNING,
            "'%s' has another type or other options than in the provider credentials; make them"
                    + " equal or rename one"),

    // ---- parameters

    /** Two rules of one name: two controls for one value. */
    DUPLICATE_PARAMETER("TN-PAR-001", ERROR, "parameter '%s' is declared twice; remove one", UI),

    /** A type that makes nonsense of the template. */
    TYPE_CONTRADICTS_TEMPLATE(
            "TN-PAR-004", WARNING, "template %s is of type %s, but the parameter is %s; change one of them"),

    /** A default that is neither text nor number nor truth value. */
    DEFAULT_KIND(
            "TN-PAR-006",
            ERROR,
            "default must be a text, a decimal number or a boolean, found a value of type %s",
            SCHEMA),

    /** A default of another type than the rule. */
    DEFAULT_TYPE("TN-PAR-007", ERROR, "default %s is not of type %s; write one such as %s", INVOCATION, UI),

    /** A default outside the bounds. */
    DEFAULT_OUT_OF_RANGE("TN-PAR-008", ERROR, "default %s is outside the bounds (%s); change one of them", INVOCATION),

    /** A default with more decimals than the rule's precision, which the SDK refuses. */
    DEFAULT_PRECISION(
            "TN-PAR-009", ERROR, "default %s has more than %d decimals; set precision to %d or round it", INVOCATION),

    /** A default that cannot be chosen. */
    PARAMETER_DEFAULT_NOT_OPTION("TN-PAR-010", ERROR, "default '%s' is none of the options %s%s", INVOCATION),

    /** Bounds that exclude every value. */
    MIN_GREATER_THAN_MAX(
            "TN-PAR-012",
            ERROR,
            "min %s is greater than max %s, so no value is allowed; swap or change them",
            INVOCATION),

    /** A member that this type of parameter does not have. */
    PARAMETER_MEMBER_USELESS("TN-PAR-013", WARNING, "%s has no effect on a parameter of type %s; remove it"),

    /** A fraction as bound of whole numbers. */
    BOUNDS_NOT_INTEGRAL("TN-PAR-014", WARNING, "%s %s can never be reached by an int parameter; write a whole number"),

    /** A number of decimals below zero. */
    PRECISION_NEGATIVE("TN-PAR-015", ERROR, "precision must be 0 or more, found %d", INVOCATION),

    /** An option without text, which the web client cannot show. */
    OPTION_EMPTY("TN-PAR-016", WARNING, "an option is empty, so nothing is shown for it; write a text or remove it"),

    /** A required parameter that callers must send because there is nothing to fill in. */
    REQUIRED_WITHOUT_DEFAULT(
            "TN-PAR-017",
            WARNING,
            "parameter '%s' is required and has no default, so every caller must send it; give a default"),

    /** A name that is nearly the template's. */
    NEAR_TEMPLATE_NAME("TN-PAR-018", WARNING, "name '%s' looks like a misspelling of its template %s"),

    /** A format that cannot work, because the parameter that carries the schema is not offered. */
    JSON_SCHEMA_MISSING(
            "TN-PAR-019", WARNING, "response_format offers json_schema, but there is no parameter json_schema; add it"),

    /** An answer longer than the context. */
    MAX_TOKENS_ABOVE_CONTEXT("TN-PAR-020", WARNING, "max %s of parameter '%s' exceeds the context_size %d; lower it"),

    /** Parameters of a model type that is never sent any. */
    RULES_ON_OTHER_TYPE("TN-PAR-021", WARNING, "models of type %s take no parameters; remove them"),

    // ---- models

    /** A feature that Dify never reads on this type. */
    FEATURE_ON_OTHER_TYPE("TN-MDL-003", WARNING, "feature %s has no meaning on a model of type %s; remove it"),

    /** Streamed tool calls without tool calls, so that tools are never offered. */
    STREAM_TOOL_CALL_ALONE(
            "TN-MDL-004",
            WARNING,
            "stream-tool-call needs tool-call or multi-tool-call, else no tool is ever offered; add one"),

    /** Two models of one type and name. */
    DUPLICATE_MODEL("TN-MDL-007", ERROR, "model '%s' of type %s is declared twice; remove or rename one", API),

    /** A file name that no pattern matches, or that is read as a list of positions. */
    FILE_NAME_UNSAFE(
            "TN-MDL-008",
            ERROR,
            "'%s' cannot be a model file name: no / \\ or :, ending in .yaml, but not in _position.yaml",
            PACKAGE,
            INSTALL),

    /** Two models that would overwrite each other's file. */
    FILE_NAME_CLASH(
            "TN-MDL-009", ERROR, "models '%s' and '%s' both become the file %s; give one another file name", TENON),

    /** A schema of another model than the one that was asked for. */
    DYNAMIC_NAME(
            "TN-MDL-012",
            ERROR,
            "the schema is for model '%s', but '%s' was asked for; return the requested name",
            API),

    /** A schema of another type than the one that was asked for. */
    DYNAMIC_TYPE("TN-MDL-013", ERROR, "the schema is of type %s, but %s was asked for; return the requested type", API),

    /** No schema for a model that the user added, so that Dify hides it. */
    DYNAMIC_MISSING(
            "TN-MDL-014", ERROR, "there is no schema for model '%s', so Dify would hide it; return one or fail", API),

    // ---- model properties

    /** A property is missing for which Dify assumes something poor. */
    PROPERTY_EXPECTED("TN-PRP-002", WARNING, "a model of type %s should have %s; without it %s"),

    /** A number below one, on which the SDK fails at run time. */
    NUMBER_INVALID("TN-PRP-003", ERROR, "%s must be a whole number from 1, found %d", INVOCATION),

    /** A property that is never read on this type. */
    PROPERTY_OF_OTHER_TYPE("TN-PRP-004", WARNING, "%s has no meaning on a model of type %s; remove it"),

    /** A list of file endings that the file picker does not understand. */
    FILE_EXTENSIONS_FORM(
            "TN-PRP-005",
            WARNING,
            "supported_file_extensions '%s' must be endings in lower case without dots and blanks; write %s"),

    /** A voice without a part that the SDK reads. */
    VOICE_SHAPE("TN-PRP-006", ERROR, "a voice needs mode, name and language; %s is missing", INVOCATION),

    /** Two voices of one id. */
    VOICE_DUPLICATE("TN-PRP-007", ERROR, "voice '%s' is listed twice; each mode must be unique", INVOCATION),

    /** A default voice that does not exist. */
    DEFAULT_VOICE("TN-PRP-008", ERROR, "default_voice '%s' is none of the voices %s%s", INVOCATION),

    /** A language that Dify, comparing literally, never asks for. */
    VOICE_LANGUAGE(
            "TN-PRP-009",
            WARNING,
            "language '%s' should be a tag such as en-US or zh-Hans; Dify compares it literally"),

    /** A kind of audio without media type. */
    AUDIO_TYPE_UNKNOWN("TN-PRP-010", WARNING, "audio_type '%s' has no media type in Dify; use one of %s"),

    // ---- pricing

    /** A price that daemon and SDK do not read. */
    PRICE_NOT_DECIMAL(
            "TN-PRC-001", ERROR, "%s '%s' is not a decimal such as 0.50", PACKAGE, INSTALL, DEBUG, SCHEMA, SDK),

    /** A price below zero. */
    PRICE_NEGATIVE("TN-PRC-002", WARNING, "%s %s is negative; write 0 for a free model"),

    /** A unit that makes every call free. */
    PRICE_UNIT_ZERO(
            "TN-PRC-003", WARNING, "unit %s makes every call free; for prices per million tokens write 0.000001"),

    /** A unit that is probably the inverse of what was meant. */
    PRICE_UNIT_UNUSUAL(
            "TN-PRC-004", WARNING, "unit %s is the factor per token; for prices per million tokens write 0.000001"),

    /** A currency that is shown as it is. */
    CURRENCY_FORM("TN-PRC-005", WARNING, "currency '%s' should be three capital letters, such as USD"),

    /** A language model whose answers count as free. */
    OUTPUT_PRICE_MISSING(
            "TN-PRC-006", WARNING, "there is no output price, so answers count as free; write 0 if they are"),

    // ---- packages

    /** A folder or package without the file with which everything begins. */
    MANIFEST_PLACE("TN-PKG-005", ERROR, "manifest.yaml is not at the root%s", PACKAGE, INSTALL, DEBUG, SDK);

    private final String code;
    private final String ruleName;
    private final Severity severity;
    private final String format;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Consumer> refusedBy;

    DeclarationRule(String code, Severity severity, String format, Consumer... refusedBy) {
        this.code = code;
        this.ruleName = camelCase(name());
        this.severity = severity;
        this.format = format;
        this.refusedBy = Set.of(refusedBy);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ruleName() {
        return ruleName;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Set<Consumer> refusedBy() {
        return refusedBy;
    }

    @Override
    public String format() {
        return format;
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
