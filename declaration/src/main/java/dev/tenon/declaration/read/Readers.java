package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import java.util.EnumSet;
import java.util.Set;

/** Who reads a value from a file. What nobody reads there may be of any kind. */
enum Readers {
    BOTH(Consumer.PACKAGE, Consumer.INSTALL, Consumer.DEBUG, Consumer.SDK),
    DAEMON(Consumer.PACKAGE, Consumer.INSTALL),
    SDK(Consumer.SDK);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Consumer> consumers;

    Readers(Consumer... consumers) {
        this.consumers = Set.of(consumers);
    }

    Set<Consumer> consumers() {
        return consumers;
    }

    /** Returns those of them who refuse what breaks a rule. */
    Set<Consumer> refusing(Rule rule) {
        Set<Consumer> refusing = EnumSet.copyOf(consumers);
        refusing.retainAll(rule.refusedBy());
        return refusing;
    }
}
