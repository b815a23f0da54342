package dev.tenon.annotation;

/**
 * The type of a parameter rule. Normally inferred from the Java type.
 */
public enum ParameterType {
    /** A number. */
    FLOAT("float"),

    /** A whole number. */
    INT("int"),

    /** One line of text, or a choice when there are options. */
    STRING("string"),

    /** True or false. */
    BOOLEAN("boolean"),

    /** Several lines of text. */
    TEXT("text");

    private final String value;

    ParameterType(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
