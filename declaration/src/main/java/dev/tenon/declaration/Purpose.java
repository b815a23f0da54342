package dev.tenon.declaration;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What declarations are judged for. What nobody refuses on that way is reported as a warning and not as an error, so that it
 * is not lost.
 *
 * <p>Whichever way a plugin comes into Dify, Dify's API reads its declarations afterwards; so it belongs to every purpose but {@link
 * #SDK}. Those that take a declaration and only fail, or show nonsense, in use belong to none: calls, forms, the web client. Dify
 * accepts what they mind, and many plugins that work have it.
 */
public enum Purpose {
    /** A package that is installed. */
    INSTALL(EnumSet.of(Consumer.PACKAGE, Consumer.INSTALL, Consumer.RUN, Consumer.API, Consumer.TENON)),

    /** A plugin that is attached by remote debugging. */
    DEBUG(EnumSet.of(Consumer.DEBUG, Consumer.API, Consumer.TENON)),

    /** A folder that the Python SDK loads. */
    SDK(EnumSet.of(Consumer.SDK, Consumer.TENON)),

    /** Everything: the strictest union. */
    ALL(EnumSet.of(
            Consumer.PACKAGE,
            Consumer.INSTALL,
            Consumer.RUN,
            Consumer.DEBUG,
            Consumer.SCHEMA,
            Consumer.SDK,
            Consumer.API,
            Consumer.TENON));

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.copyOf
    private final Set<Consumer> consumers;

    Purpose(Set<Consumer> consumers) {
        this.consumers = Set.copyOf(consumers);
    }

    /** Returns the name by which the purpose is chosen, such as {@code install}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns how bad a violation is for this purpose. */
    public Severity severity(Severity severity, Set<Consumer> refusedBy) {
        boolean refused = refusedBy.stream().anyMatch(consumers::contains);
        return refused ? severity : Severity.WARNING;
    }

    /**
     * Returns how bad a violation is in declarations that are being written. For {@link #ALL} that is as bad as the catalogue says:
     * what is accepted and fails in use, an existing plugin may live with, but nobody means to write.
     */
    public Severity severityInNewCode(Severity severity, Set<Consumer> refusedBy) {
        return this == ALL ? severity : severity(severity, refusedBy);
    }
}
