package dev.tenon.annotation;

/**
 * How a provider is configured in Dify ({@code configurate_methods}).
 */
public enum ConfigurateMethod {
    /** The models are declared; the user enters provider credentials. */
    PREDEFINED_MODEL("predefined-model"),

    /** The user names each model and enters its credentials. */
    CUSTOMIZABLE_MODEL("customizable-model");

    private final String value;

    ConfigurateMethod(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
