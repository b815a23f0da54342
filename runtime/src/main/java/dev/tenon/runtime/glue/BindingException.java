package dev.tenon.runtime.glue;

import java.util.List;

/** Values do not fit the record they should be bound to. The text names every violation and holds no secret. */
public final class BindingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> violations;

    /** Makes an exception for violations such as {@code server_url: expected a URL such as http://host:9997}. */
    public BindingException(List<String> violations) {
        super(String.join("; ", violations));
        this.violations = List.copyOf(violations);
    }

    /** Returns the violations. */
    public List<String> violations() {
        return violations;
    }
}
