package dev.tenon.annotation;

/**
 * In which credential form a field stands.
 */
public enum CredentialScope {
    /** Only in the form of the provider ({@code provider_credential_schema}). */
    PROVIDER("provider"),

    /** Only in the form of a customizable model ({@code model_credential_schema}). */
    MODEL("model"),

    /** In every form that is made from the record. */
    BOTH("both");

    private final String value;

    CredentialScope(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
