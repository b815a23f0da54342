package dev.tenon.declaration;

/** Where a model's declaration comes from ({@code fetch_from}). */
public enum FetchFrom {
    /** Declared in the package. */
    PREDEFINED_MODEL("predefined-model"),

    /** Answered by the plugin for a model that the user named. */
    CUSTOMIZABLE_MODEL("customizable-model");

    private final String value;

    FetchFrom(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling. */
    public String value() {
        return value;
    }
}
