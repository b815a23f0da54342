package dev.tenon.declaration;

import dev.tenon.annotation.FormType;
import dev.tenon.declaration.rule.CredentialCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of one field of a credential form, {@code TN-CRD}. */
final class CredentialFieldRules {

    private static final int OPTIONS_MAX = 128;
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Set<String> RESERVED = Set.of("__model_name", "__model_type", "__authorization_name__");

    /** The words of a secret, between underscores. */
    private static final Pattern SECRET = Pattern.compile(".*_(api_?key|secret|token|password)_.*");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private CredentialFieldRules() {}

    static void check(Findings at, CredentialFormSchema field, ShowOnRules conditions) {
        variable(at.at("variable"), field);
        TextRules.required(at.at("label"), field.label());
        TextRules.optional(at.at("placeholder"), field.placeholder());
        help(at.at("help"), field);
        type(at, field);
        options(at.at("options"), field, conditions);
        defaultValue(at.at("default"), field);
        maxLength(at.at("max_length"), field);
        conditions.check(at.at("show_on"), field);
    }

    private static void variable(Findings at, CredentialFormSchema field) {
        String variable = field.variable();
        if (!TextRules.required(at, variable, TextRules.NAME_MAX)) {
            return;
        }
        if (RESERVED.contains(variable)) {
            at.report(CredentialCode.VARIABLE_RESERVED, variable);
        } else if (!VARIABLE.matcher(variable).matches()) {
            at.report(CredentialCode.VARIABLE_FORM, variable);
        }
        if (field.type() == FormType.TEXT_INPUT && isSecret(variable)) {
            at.report(CredentialCode.SECRET_AS_TEXT, variable);
        }
    }

    private static boolean isSecret(String variable) {
        String words = HUMP.matcher(variable).replaceAll("_").toLowerCase(Locale.ROOT);
        return SECRET.matcher("_" + words + "_").matches();
    }

    private static void help(Findings at, CredentialFormSchema field) {
        TextRules.optional(at, field.help());
        if (field.help() != null && (field.url() == null || !Names.isWebAddress(field.url()))) {
            at.report(CredentialCode.HELP_WITHOUT_URL);
        }
    }

    private static void type(Findings at, CredentialFormSchema field) {
        if (field.type() == FormType.SWITCH) {
            at.at("type")
                    .reportAs(
                            field.required() ? Severity.ERROR : Severity.WARNING,
                            field.required() ? Set.of(Consumer.UI) : Set.of(),
                            CredentialCode.SWITCH_HAS_NO_CONTROL,
                            field.variable());
        }
    }

    private static void options(Findings at, CredentialFormSchema field, ShowOnRules conditions) {
        List<FormOption> options = field.options();
        if (CredentialRules.isChoice(field) && options.isEmpty()) {
            at.report(CredentialCode.OPTIONS_MISSING, field.type().value(), field.variable());
        } else if (!CredentialRules.isChoice(field) && !options.isEmpty()) {
            at.report(
                    CredentialCode.CREDENTIAL_MEMBER_USELESS,
                    "options",
                    field.type().value());
        }
        TextRules.atMost(at, options, OPTIONS_MAX);
        List<FormOption> seen = new ArrayList<>();
        for (FormOption option : options) {
            Findings here = at.at(seen.size());
            TextRules.required(here.at("label"), option.label());
            TextRules.required(here.at("value"), option.value(), TextRules.NAME_MAX);
            if (seen.stream().anyMatch(earlier -> offeredTogether(earlier, option))) {
                here.at("value").report(CredentialCode.DUPLICATE_OPTION, option.value());
            }
            conditions.check(here.at("show_on"), option);
            seen.add(option);
        }
    }

    private static boolean offeredTogether(FormOption one, FormOption other) {
        return one.value().equals(other.value()) && !ShowOnRules.exclude(one.showOn(), other.showOn());
    }

    private static void defaultValue(Findings at, CredentialFormSchema field) {
        String value = field.defaultValue();
        if (value == null) {
            return;
        }
        TextRules.atMost(at, value, TextRules.NAME_MAX);
        List<String> values = CredentialRules.values(field);
        switch (field.type()) {
            case SECRET_INPUT -> at.report(CredentialCode.DEFAULT_ON_SECRET, field.variable());
            case SELECT, RADIO -> {
                if (!values.isEmpty() && !values.contains(value)) {
                    at.report(
                            CredentialCode.CREDENTIAL_DEFAULT_NOT_OPTION,
                            value,
                            Suggestions.listed(values),
                            Suggestions.didYouMean(value, values));
                }
            }
            case SWITCH -> {
                if (!value.equals("false")) {
                    at.reportAs(
                            value.equals("true") ? Severity.WARNING : Severity.ERROR,
                            value.equals("true") ? Set.of() : Set.of(Consumer.FORM),
                            CredentialCode.SWITCH_DEFAULT,
                            value);
                }
            }
            case TEXT_INPUT -> {}
        }
        int length = TextRules.length(value);
        if (takesMaxLength(field) && field.maxLength() > 0 && length > field.maxLength()) {
            at.report(CredentialCode.DEFAULT_TOO_LONG_FOR_FIELD, length, field.maxLength());
        }
    }

    private static void maxLength(Findings at, CredentialFormSchema field) {
        if (field.maxLength() < 0) {
            at.report(CredentialCode.MAX_LENGTH_NEGATIVE, field.maxLength());
        } else if (field.maxLength() > 0 && !takesMaxLength(field)) {
            at.report(
                    CredentialCode.CREDENTIAL_MEMBER_USELESS,
                    "max_length",
                    field.type().value());
        }
    }

    private static boolean takesMaxLength(CredentialFormSchema field) {
        return field.type() == FormType.TEXT_INPUT || field.type() == FormType.SECRET_INPUT;
    }
}
