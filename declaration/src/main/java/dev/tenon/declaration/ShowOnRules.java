package dev.tenon.declaration;

import dev.tenon.annotation.FormType;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.rule.CredentialCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of the conditions in one credential form: whether they can hold at all. Conditions of one list are ANDed. */
final class ShowOnRules {

    private static final int CONDITIONS_MAX = 16;

    private final List<CredentialFormSchema> fields;

    /** The values of {@code __model_type}; null in the form of a provider, which has no model. */
    private final @Nullable List<String> modelTypes;

    private ShowOnRules(List<CredentialFormSchema> fields, @Nullable List<String> modelTypes) {
        this.fields = fields;
        this.modelTypes = modelTypes;
    }

    static ShowOnRules ofProvider(List<CredentialFormSchema> fields) {
        return new ShowOnRules(fields, null);
    }

    static ShowOnRules ofModel(List<CredentialFormSchema> fields, List<ModelType> supported) {
        return new ShowOnRules(fields, supported.stream().map(ModelType::value).toList());
    }

    /** Returns whether no two values of the variables make both lists hold. */
    static boolean exclude(List<FormShowOn> one, List<FormShowOn> other) {
        return one.stream()
                .anyMatch(left -> other.stream()
                        .anyMatch(right -> left.variable().equals(right.variable())
                                && !left.value().equals(right.value())));
    }

    /** Checks the conditions of a field. */
    void check(Findings at, CredentialFormSchema field) {
        check(at, field.variable(), field.showOn());
        for (int i = 0; i < field.showOn().size(); i++) {
            String variable = field.showOn().get(i).variable();
            if (variable.isEmpty()) {
                continue;
            }
            if (variable.equals(field.variable())) {
                at.at(i)
                        .at("variable")
                        .report(
                                CredentialCode.SHOW_ON_CONTRADICTION,
                                variable,
                                "it depends on itself; name another variable");
            } else if (isConditional(variable, field.showOn())) {
                at.at(i).at("variable").report(CredentialCode.SHOW_ON_CONDITIONAL, variable);
            }
        }
    }

    /** Checks the conditions of an option. */
    void check(Findings at, FormOption option) {
        check(at, option.value(), option.showOn());
    }

    private void check(Findings at, String subject, List<FormShowOn> conditions) {
        TextRules.atMost(at, conditions, CONDITIONS_MAX);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            FormShowOn condition = conditions.get(i);
            Findings here = at.at(i);
            boolean named = TextRules.required(here.at("variable"), condition.variable(), TextRules.NAME_MAX);
            boolean valued = TextRules.required(here.at("value"), condition.value(), TextRules.NAME_MAX);
            if (!named) {
                continue;
            }
            target(here, condition, valued);
            String earlier = values.putIfAbsent(condition.variable(), condition.value());
            if (earlier != null && !earlier.equals(condition.value())) {
                here.report(
                        CredentialCode.SHOW_ON_CONTRADICTION,
                        subject,
                        "%s cannot be both '%s' and '%s'; declare the field once for each"
                                .formatted(condition.variable(), earlier, condition.value()));
            }
        }
    }

    private void target(Findings at, FormShowOn condition, boolean valued) {
        if (condition.variable().equals(FormShowOn.MODEL_TYPE)) {
            if (modelTypes == null) {
                at.at("variable").report(CredentialCode.SHOW_ON_MODEL_TYPE_IN_PROVIDER);
            } else if (valued && !modelTypes.isEmpty()) {
                value(at.at("value"), condition, modelTypes);
            }
            return;
        }
        List<CredentialFormSchema> targets = named(condition.variable());
        if (targets.isEmpty()) {
            List<String> variables = variables();
            at.at("variable")
                    .report(
                            CredentialCode.SHOW_ON_UNKNOWN_VARIABLE,
                            condition.variable(),
                            Suggestions.listed(variables),
                            Suggestions.didYouMean(condition.variable(), variables));
        } else if (valued && targets.stream().allMatch(ShowOnRules::isClosed)) {
            value(
                    at.at("value"),
                    condition,
                    targets.stream()
                            .flatMap(target -> CredentialRules.values(target).stream())
                            .distinct()
                            .toList());
        }
    }

    private static void value(Findings at, FormShowOn condition, List<String> values) {
        if (!values.contains(condition.value())) {
            at.report(
                    CredentialCode.SHOW_ON_UNKNOWN_VALUE,
                    condition.variable(),
                    condition.value(),
                    Suggestions.listed(values),
                    Suggestions.didYouMean(condition.value(), values));
        }
    }

    /** Returns whether the field's values are known; a choice without options is reported by itself. */
    private static boolean isClosed(CredentialFormSchema field) {
        return field.type() == FormType.SWITCH
                || (CredentialRules.isChoice(field) && !field.options().isEmpty());
    }

    /** Returns whether each field of the variable has a condition that is not among the given ones. */
    private boolean isConditional(String variable, List<FormShowOn> conditions) {
        List<CredentialFormSchema> targets = named(variable);
        return !targets.isEmpty() && targets.stream().noneMatch(target -> conditions.containsAll(target.showOn()));
    }

    private List<CredentialFormSchema> named(String variable) {
        return fields.stream()
                .filter(field -> field.variable().equals(variable))
                .toList();
    }

    private List<String> variables() {
        Stream<String> own = fields.stream().map(CredentialFormSchema::variable);
        return (modelTypes == null ? own : Stream.concat(own, Stream.of(FormShowOn.MODEL_TYPE)))
                .distinct()
                .toList();
    }
}
