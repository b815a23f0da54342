package dev.tenon.declaration;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a declaration that is built at run time breaks a rule; names every violation. */
public final class InvalidDeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** Makes an exception for the given violations, of which there is at least one. */
    public InvalidDeclarationException(String subject, List<Violation> violations) {
        super(subject + ": " + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** Returns the violations. */
    public List<Violation> violations() {
        return violations;
    }
}
