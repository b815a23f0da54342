package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import java.util.EnumSet;
import java.util.Set;

/** Who reads a value from a file. What nobody reads there may be of any kind. */
public enum Readers {
    /** The daemon, and the SDK, which sends to the daemon what it has read. */
    BOTH(Consumer.PACKAGE, Consumer.INSTALL, Consumer.DEBUG, Consumer.SDK),

    /** Nobody but the daemon, in a package. */
    DAEMON(Consumer.PACKAGE, Consumer.INSTALL),

    /** Nobody but the SDK. */
    SDK(Consumer.SDK);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Consumer> consumers;

    Readers(Consumer... consumers) {
        this.consumers = Set.of(consumers);
    }

    /** Returns those of the consumers who get what these read; the others do not know of it. */
    Set<Consumer> among(Set<Consumer> all) {
        Set<Consumer> among = EnumSet.noneOf(Consumer.class);
        among.addAll(all);
        among.removeAll(
                switch (this) {
                    case BOTH -> Set.of();
                    case DAEMON -> Set.of(Consumer.SDK, Consumer.DEBUG, Consumer.SCHEMA);
                    case SDK -> DAEMON.consumers;
                });
        return among;
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
