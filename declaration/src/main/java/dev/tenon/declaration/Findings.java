package dev.tenon.declaration;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects violations, and knows the path of the value that is being looked at. The places below it share one list, in the order
 * in which they report.
 */
final class Findings {

    private final List<Violation> violations;
    private final String path;

    /** Makes an empty collector, at the checked record itself. */
    Findings() {
        this(new ArrayList<>(), "");
    }

    private Findings(List<Violation> violations, String path) {
        this.violations = violations;
        this.path = path;
    }

    /** Returns the place of a member, or of a member's member such as {@code resource.memory}. */
    Findings at(String key) {
        return new Findings(violations, path.isEmpty() ? key : path + "." + key);
    }

    /** Returns the place of an entry of this list. */
    Findings at(int index) {
        return new Findings(violations, path + "[" + index + "]");
    }

    /** Returns the words for this place in a message: its path below the last list, such as {@code label.en_US}. */
    String name() {
        int entry = path.lastIndexOf("].");
        return entry < 0 ? path : path.substring(entry + 2);
    }

    /** Reports a violation at this place. */
    void report(Rule rule, Object... arguments) {
        violations.add(Violation.of(rule, path, arguments));
    }

    /** Reports a violation that is only a warning here, or an error where the rule normally warns. */
    void reportAs(Severity severity, Rule rule, Object... arguments) {
        violations.add(new Violation(
                rule,
                severity,
                rule.refusedBy(),
                path,
                Violation.of(rule, path, arguments).message()));
    }

    /** Returns what was reported. */
    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
