package dev.tenon.processor.diagnostic;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import java.util.Locale;
import java.util.Set;

/**
 * A rule that the author's code breaks.
 *
 * @param rule the rule
 * @param severity how bad it is here
 * @param refusedBy who refuses it here
 * @param origin where
 * @param message what is wrong and what would be right; lower-case start, no final stop
 */
public record Finding(Rule rule, Severity severity, Set<Consumer> refusedBy, Origin origin, String message) {

    /** Makes a finding; the set is copied. */
    public Finding {
        refusedBy = Set.copyOf(refusedBy);
    }

    /** Returns a finding with the rule's own severity and text. */
    public static Finding of(Rule rule, Origin origin, Object... arguments) {
        return new Finding(
                rule, rule.severity(), rule.refusedBy(), origin, String.format(Locale.ROOT, rule.format(), arguments));
    }
}
