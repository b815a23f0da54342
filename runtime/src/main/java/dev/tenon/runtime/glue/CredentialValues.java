package dev.tenon.runtime.glue;

import dev.tenon.declaration.FormShowOn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a request, read field by field. Every reading collects violations and goes on; {@link #check()} throws
 * them together, before a record is made of placeholders.
 */
public final class CredentialValues {

    private final Map<String, @Nullable Object> received;
    private final @Nullable String modelType;
    private final List<String> violations = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

    /** Makes values out of the received map; {@code modelType} is Dify's spelling, null in provider credentials. */
    public CredentialValues(Map<String, @Nullable Object> received, @Nullable String modelType) {
        this.received = received;
        this.modelType = modelType;
    }

    /** Returns whether a condition of a field holds; {@code __model_type} is the type of the requested model. */
    public boolean shows(String variable, String value) {
        Object actual = variable.equals(FormShowOn.MODEL_TYPE) ? modelType : received.get(variable);
        return actual != null && value.equals(actual.toString().strip());
    }

    /** Reads a field that has to be there. */
    public CredentialField required(String variable) {
        return new ReceivedField(this, variable, received.get(variable), true);
    }

    /** Reads a field that may be missing. */
    public CredentialField optional(String variable) {
        return new ReceivedField(this, variable, received.get(variable), false);
    }

    /** Returns all entries whose variable is not among the declared ones: what validators added. */
    public Map<String, Object> rest(String... declared) {
        Set<String> known = Set.of(declared);
        Map<String, Object> rest = new LinkedHashMap<>();
        received.forEach((variable, value) -> {
            if (value != null && !known.contains(variable)) {
                rest.put(variable, value);
            }
        });
        return rest;
    }

    /**
     * Throws what was collected.
     *
     * @throws BindingException if there was any violation
     */
    public void check() {
        if (!violations.isEmpty()) {
            throw new BindingException(violations);
        }
    }

    /** Returns the values of the secrets read so far, for masking. */
    public List<String> secrets() {
        return List.copyOf(secrets);
    }

    void violation(String variable, String text) {
        violations.add(variable + ": " + text);
    }

    void secret(String value) {
        secrets.add(value);
    }
}
