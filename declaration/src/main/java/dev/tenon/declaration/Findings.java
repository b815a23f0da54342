package dev.tenon.declaration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Collects violations, and knows the path of the value that is being looked at and who insists on its form. The places below it
 * share one list, in the order in which they report.
 */
final class Findings {

    private final List<Violation> violations;
    private final String path;
    private final Set<Consumer> validators;

    private Findings(List<Violation> violations, String path, Set<Consumer> validators) {
        this.violations = violations;
        this.path = path;
        this.validators = validators;
    }

    /** Makes an empty collector for a manifest, whose form the packager and remote debugging insist on. */
    static Findings ofManifest() {
        return new Findings(new ArrayList<>(), "", Set.of(Consumer.PACKAGE, Consumer.DEBUG));
    }

    /** Makes an empty collector for a provider, whose form remote debugging insists on. */
    static Findings ofProvider() {
        return new Findings(new ArrayList<>(), "", Set.of(Consumer.DEBUG));
    }

    /** Makes an empty collector for a model, whose form the daemon insists on when it is asked for its schema. */
    static Findings ofModel() {
        return new Findings(new ArrayList<>(), "", Set.of(Consumer.SCHEMA));
    }

    /** Returns this place as that of a model. */
    Findings asModel() {
        return new Findings(violations, path, Set.of(Consumer.SCHEMA));
    }

    /** Returns the place of a member, or of a member's member such as {@code resource.memory}. */
    Findings at(String key) {
        return new Findings(violations, path.isEmpty() ? key : path + "." + key, validators);
    }

    /** Returns the place of an entry of this list. */
    Findings at(int index) {
        return new Findings(violations, path + "[" + index + "]", validators);
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

    /** Reports what those who insist on the form of this document refuse. */
    void reportForm(Rule rule, Object... arguments) {
        reportFor(validators, rule, arguments);
    }

    /** Reports that a member is missing. The SDK does without an empty one, but not without any. */
    void reportMissing(Rule rule, Object... arguments) {
        reportFormAndSdk(rule, arguments);
    }

    /** Reports what those who insist on the form of this document refuse, and the SDK does, too. */
    void reportFormAndSdk(Rule rule, Object... arguments) {
        Set<Consumer> refusedBy = EnumSet.of(Consumer.SDK);
        refusedBy.addAll(validators);
        reportFor(refusedBy, rule, arguments);
    }

    /** Returns those who refuse what breaks a rule, and the SDK, if it does here. */
    static Set<Consumer> refusing(Rule rule, boolean sdk) {
        Set<Consumer> refusing = EnumSet.copyOf(rule.refusedBy());
        if (sdk) {
            refusing.add(Consumer.SDK);
        }
        return refusing;
    }

    /** Reports a violation that these refuse here. */
    void reportFor(Set<Consumer> refusedBy, Rule rule, Object... arguments) {
        reportAs(rule.severity(), refusedBy, rule, arguments);
    }

    /** Reports a violation that is only a warning here, or an error where the rule normally warns, and who refuses it. */
    void reportAs(Severity severity, Set<Consumer> refusedBy, Rule rule, Object... arguments) {
        String message = Violation.of(rule, path, arguments).message();
        violations.add(new Violation(rule, severity, refusedBy, path, message));
    }

    /** Returns what was reported. */
    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
