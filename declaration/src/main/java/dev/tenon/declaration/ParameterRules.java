package dev.tenon.declaration;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.rule.ParameterCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one parameter, with its template merged in, {@code TN-PAR}; see {@link DefaultRules} for its default. */
final class ParameterRules {

    private ParameterRules() {}

    static void check(Findings at, ParameterRule rule) {
        TextRules.required(at.at("name"), rule.name(), TextRules.NAME_MAX);
        TextRules.required(at.at("label"), rule.label());
        TextRules.optional(at.at("help"), rule.help());
        template(at, rule);
        if (!contradictsTemplate(rule)) {
            useless(at, rule);
        }
        bounds(at, rule);
        options(at.at("options"), rule);
        DefaultRules.check(at.at("default"), rule);
        if (rule.required() && rule.defaultValue() == null) {
            at.at("required").report(ParameterCode.REQUIRED_WITHOUT_DEFAULT, rule.name());
        }
    }

    private static void template(Findings at, ParameterRule rule) {
        ParameterTemplate template = rule.useTemplate();
        if (template == null) {
            return;
        }
        if (contradictsTemplate(rule)) {
            at.at("type")
                    .report(
                            ParameterCode.TYPE_CONTRADICTS_TEMPLATE,
                            template.value(),
                            ParameterTemplates.of(template).type().value(),
                            rule.type().value());
        }
        if (Suggestions.distance(rule.name(), template.value()) == 1) {
            at.at("name").report(ParameterCode.NEAR_TEMPLATE_NAME, rule.name(), template.value());
        }
    }

    /** Returns whether the type is not the template's; the daemon itself takes a JSON schema for a string. */
    private static boolean contradictsTemplate(ParameterRule rule) {
        ParameterTemplate template = rule.useTemplate();
        return template != null
                && rule.type() != ParameterTemplates.of(template).type()
                && !(template == ParameterTemplate.JSON_SCHEMA && rule.type() == ParameterType.STRING);
    }

    private static void useless(Findings at, ParameterRule rule) {
        Integer precision = rule.precision();
        if (rule.type() == ParameterType.INT) {
            useless(at, "precision", precision != null && precision > 0, rule);
        } else if (rule.type() != ParameterType.FLOAT) {
            useless(at, "min", rule.min() != null, rule);
            useless(at, "max", rule.max() != null, rule);
            useless(at, "precision", precision != null, rule);
        }
        useless(at, "options", !rule.options().isEmpty() && rule.type() != ParameterType.STRING, rule);
    }

    private static void useless(Findings at, String member, boolean given, ParameterRule rule) {
        if (given) {
            at.at(member)
                    .report(
                            ParameterCode.PARAMETER_MEMBER_USELESS,
                            member,
                            rule.type().value());
        }
    }

    private static void bounds(Findings at, ParameterRule rule) {
        BigDecimal min = rule.min();
        BigDecimal max = rule.max();
        if (min != null && max != null && min.compareTo(max) > 0) {
            at.at("min").report(ParameterCode.MIN_GREATER_THAN_MAX, DefaultRules.plain(min), DefaultRules.plain(max));
        }
        if (rule.type() == ParameterType.INT) {
            integral(at.at("min"), "min", min);
            integral(at.at("max"), "max", max);
        }
        if (rule.precision() != null && rule.precision() < 0) {
            at.at("precision").report(ParameterCode.PRECISION_NEGATIVE, rule.precision());
        }
    }

    private static void integral(Findings at, String member, @Nullable BigDecimal bound) {
        if (bound != null && DefaultRules.decimals(bound) > 0) {
            at.report(ParameterCode.BOUNDS_NOT_INTEGRAL, member, DefaultRules.plain(bound));
        }
    }

    private static void options(Findings at, ParameterRule rule) {
        List<String> options = rule.options();
        TextRules.distinct(at, options);
        for (int i = 0; i < options.size(); i++) {
            TextRules.atMost(at.at(i), options.get(i), TextRules.NAME_MAX);
            if (options.get(i).isEmpty()) {
                at.at(i).report(ParameterCode.OPTION_EMPTY);
            }
        }
    }
}
