package dev.tenon.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Entries that a validator adds to the credentials that Dify stores; they come back with every later call. They are stored
 * unencrypted: never add a secret.
 */
public final class CredentialAdditions {

    private static final CredentialAdditions NONE = new CredentialAdditions(Map.of());

    private final Map<String, Object> entries;

    private CredentialAdditions(Map<String, Object> entries) {
        this.entries = entries;
    }

    /** Returns no additions. */
    public static CredentialAdditions none() {
        return NONE;
    }

    /** Returns these additions and one more; the value is a {@link String}, {@link Number} or {@link Boolean}. */
    public CredentialAdditions with(String variable, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(entries);
        more.put(variable, value);
        return new CredentialAdditions(Collections.unmodifiableMap(more));
    }

    /** Returns the additions in the order in which they were added. */
    public Map<String, Object> entries() {
        return entries;
    }
}
