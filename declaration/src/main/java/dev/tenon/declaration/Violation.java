package dev.tenon.declaration;

import java.util.Locale;
import java.util.Set;

/**
 * A rule that a declaration breaks.
 *
 * @param rule the rule
 * @param severity how bad it is here, normally {@link Rule#severity()}
 * @param path where, as a path of Dify's keys below the checked record, such as {@code parameter_rules[2].default};
 *     {@link DeclarationRules} lists them
 * @param refusedBy who refuses it here, normally {@link Rule#refusedBy()}
 * @param message what is wrong, what was expected and what to write instead; lower-case start, no final stop
 */
public record Violation(Rule rule, Severity severity, Set<Consumer> refusedBy, String path, String message) {

    public Violation {
        refusedBy = Set.copyOf(refusedBy);
    }

    /** Returns a violation with the rule's own severity and format. */
    public static Violation of(Rule rule, String path, Object... arguments) {
        return new Violation(
                rule, rule.severity(), rule.refusedBy(), path, String.format(Locale.ROOT, rule.format(), arguments));
    }

    /** Returns the same violation, refused by others. */
    public Violation withRefusedBy(Set<Consumer> others) {
        return new Violation(rule, severity, others, path, message);
    }

    /** Returns {@code path: message [code name]}, without the path if it is empty. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + message + " [" + rule.code() + " " + rule.ruleName() + "]";
    }
}
