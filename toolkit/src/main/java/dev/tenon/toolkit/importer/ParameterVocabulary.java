package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.ParameterTemplates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters that the language models of a provider offer, by name, each with the rule that most of them nearly share. */
final class ParameterVocabulary {

    private static final Pattern NATURAL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*|[A-Za-z][A-Za-z0-9-]*");

    /** More choices are a list, not a type. */
    private static final int MOST_CONSTANTS = 24;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ParameterVocabulary() {}

    /**
     * A parameter.
     *
     * @param rule what is true of it unless a model says otherwise
     * @param always whether every model offers and requires it
     * @param mixed whether models disagree about its type
     * @param choices whether its options are worth an enum
     */
    record Entry(ParameterRule rule, boolean always, boolean mixed, boolean choices) {

        /** Returns whether the component is a {@code String}, which holds the value of every type. */
        boolean isText() {
            return mixed || (!choices && (rule.type() == ParameterType.STRING || rule.type() == ParameterType.TEXT));
        }

        /** Returns whether the type of the rule has to be written, because it follows neither from the component nor the template. */
        boolean writesType() {
            return derived(rule.useTemplate()) != rule.type();
        }

        /** Returns the type that a model's rule with the given template has unless it says another. */
        ParameterType typeWith(@Nullable ParameterTemplate template) {
            return writesType() ? rule.type() : derived(template);
        }

        private ParameterType derived(@Nullable ParameterTemplate template) {
            if (isText()) {
                return template == ParameterTemplate.JSON_SCHEMA ? ParameterType.TEXT : ParameterType.STRING;
            }
            return template == null
                    ? rule.type()
                    : ParameterTemplates.of(template).type();
        }
    }

    /**
     * Collects the parameters of models.
     *
     * @param models the models
     * @param closed whether there are no other models, whose parameters nobody knows
     */
    static ParameterVocabulary of(List<ModelSchema> models, boolean closed) {
        Map<String, List<ParameterRule>> rules = new LinkedHashMap<>();
        for (ModelSchema model : models) {
            for (ParameterRule each : model.parameterRules()) {
                rules.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(RuleMembers.normal(each));
            }
        }
        ParameterVocabulary vocabulary = new ParameterVocabulary();
        rules.forEach((name, all) -> vocabulary.entries.put(name, entry(all, closed && all.size() == models.size())));
        return vocabulary;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException(name);
        }
        return entry;
    }

    private static Entry entry(List<ParameterRule> rules, boolean everywhere) {
        boolean always = everywhere && rules.stream().allMatch(ParameterRule::required);
        boolean mixed = rules.stream().map(ParameterRule::type).distinct().count() > 1;
        ParameterRule common = common(
                rules.stream().map(each -> RuleMembers.required(each, always)).toList());
        return new Entry(common, always, mixed, !mixed && isChoice(common, rules));
    }

    /** Returns the rule from which the others differ least, the first of several. */
    private static ParameterRule common(List<ParameterRule> rules) {
        Map<ParameterRule, Integer> counts = new LinkedHashMap<>();
        rules.forEach(each -> counts.merge(each, 1, Integer::sum));
        ParameterRule common = rules.get(0);
        long least = Long.MAX_VALUE;
        for (ParameterRule candidate : counts.keySet()) {
            long differences = counts.entrySet().stream()
                    .mapToLong(each -> each.getValue() * RuleMembers.distance(candidate, each.getKey()))
                    .sum();
            if (differences < least) {
                least = differences;
                common = candidate;
            }
        }
        return common;
    }

    /** An enum gives every model that says nothing else all of its constants. */
    private static boolean isChoice(ParameterRule common, List<ParameterRule> rules) {
        Set<String> options = new LinkedHashSet<>(common.options());
        return common.type() == ParameterType.STRING
                && !options.isEmpty()
                && !common.options().equals(RuleMembers.bare(common).options())
                && options.size() == common.options().size()
                && options.size() <= MOST_CONSTANTS
                && options.stream().allMatch(each -> NATURAL.matcher(each).matches())
                && options.stream()
                                .map(each -> each.toUpperCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == options.size()
                && rules.stream().allMatch(each -> !each.options().isEmpty() && options.containsAll(each.options()));
    }
}
