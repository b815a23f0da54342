package dev.tenon.runtime.glue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a request, read field by field. Every reading collects violations and goes on; {@link #check()} throws
 * them together, before a record is made of placeholders.
 */
public final class CredentialValues {

    /** Makes values out of the received map; {@code modelType} is Dify's spelling, null in provider credentials. */
    public CredentialValues(Map<String, @Nullable Object> received, @Nullable String modelType) {
        throw new UnsupportedOperationException();
    }

    /** Returns whether a condition of a field holds; {@code __model_type} is the type of the requested model. */
    public boolean shows(String variable, String value) {
        throw new UnsupportedOperationException();
    }

    /** Reads a field that has to be there. */
    public CredentialField required(String variable) {
        throw new UnsupportedOperationException();
    }

    /** Reads a field that may be missing. */
    public CredentialField optional(String variable) {
        throw new UnsupportedOperationException();
    }

    /** Returns all entries whose variable is not among the declared ones: what validators added. */
    public Map<String, Object> rest(String... declared) {
        throw new UnsupportedOperationException();
    }

    /**
     * Throws what was collected.
     *
     * @throws BindingException if there was any violation
     */
    public void check() {
        throw new UnsupportedOperationException();
    }
}
