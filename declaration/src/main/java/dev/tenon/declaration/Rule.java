package dev.tenon.declaration;

import java.util.Set;

/**
 * An entry of a catalogue of checks. Codes and names are stable: never reused, never renamed.
 */
public interface Rule {

    /** Returns the code, such as {@code TN-PAR-009}. */
    String code();

    /** Returns the unique name, such as {@code DefaultPrecision}. */
    String ruleName();

    /** Returns how bad a violation normally is. */
    Severity severity();

    /** Returns who refuses what breaks the rule, or misbehaves on it; normally, since it may depend on the place. */
    Set<Consumer> refusedBy();

    /** Returns the text of a violation, a {@link java.util.Formatter} format. */
    String format();
}
