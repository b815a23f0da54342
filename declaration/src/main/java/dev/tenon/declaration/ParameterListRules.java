package dev.tenon.declaration;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.declaration.rule.ParameterCode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of a model's parameters as a list, {@code TN-PAR}; see {@link ParameterRules} for one parameter. */
final class ParameterListRules {

    private static final int RULES_MAX = 128;

    private ParameterListRules() {}

    static void check(Findings at, ModelSchema model) {
        List<ParameterRule> rules = model.parameterRules();
        TextRules.atMost(at, rules, RULES_MAX);
        if (!rules.isEmpty() && model.modelType() != ModelType.LLM) {
            at.report(ParameterCode.RULES_ON_OTHER_TYPE, model.modelType().value());
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            ParameterRule rule = rules.get(i);
            ParameterRules.check(at.at(i), rule);
            if (!rule.name().isEmpty() && !names.add(rule.name())) {
                at.at(i).at("name").report(ParameterCode.DUPLICATE_PARAMETER, rule.name());
            }
            maxTokens(at.at(i).at("max"), rule, model);
            jsonSchema(at.at(i).at("options"), rule, rules);
        }
    }

    private static void maxTokens(Findings at, ParameterRule rule, ModelSchema model) {
        Integer contextSize = model.properties().contextSize();
        if (rule.useTemplate() == ParameterTemplate.MAX_TOKENS
                && rule.max() != null
                && contextSize != null
                && contextSize > 0
                && rule.max().compareTo(BigDecimal.valueOf(contextSize)) > 0) {
            at.report(ParameterCode.MAX_TOKENS_ABOVE_CONTEXT, DefaultRules.plain(rule.max()), rule.name(), contextSize);
        }
    }

    private static void jsonSchema(Findings at, ParameterRule rule, List<ParameterRule> rules) {
        int option = rule.options().indexOf("json_schema");
        if (rule.name().equals("response_format")
                && option >= 0
                && rules.stream().noneMatch(other -> other.name().equals("json_schema"))) {
            at.at(option).report(ParameterCode.JSON_SCHEMA_MISSING);
        }
    }
}
