package dev.tenon.testkit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of a form that was filled in: Dify saves it, or refuses to. */
public final class FilledForm {

    private final Map<String, Object> credentials;
    private final List<FormViolation> violations;
    private final List<String> dropped;

    FilledForm(Map<String, Object> credentials, List<FormViolation> violations, Collection<String> dropped) {
        this.credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
        this.violations = List.copyOf(violations);
        this.dropped = List.copyOf(dropped);
    }

    /**
     * Returns the credentials that Dify stores and sends to the plugin, in the order of the form: without what {@linkplain #dropped() was
     * dropped}, with the defaults of what was not entered.
     *
     * @throws AssertionError if Dify refuses the form; it has every reason
     */
    public Map<String, Object> accepted() {
        if (!violations.isEmpty()) {
            throw new AssertionError("Dify refuses the form:\n"
                    + violations.stream().map(FormViolation::toString).collect(Collectors.joining("\n")));
        }
        return credentials;
    }

    /**
     * Returns why Dify refuses the form, in the order of its fields.
     *
     * @throws AssertionError if it does not
     */
    public List<FormViolation> refusal() {
        if (violations.isEmpty()) {
            throw new AssertionError("the form should be refused; Dify stores " + credentials.keySet());
        }
        return violations;
    }

    /** Returns the variables of entries that Dify does not keep, sorted: no field has them, or none that is shown. */
    public List<String> dropped() {
        return dropped;
    }
}
