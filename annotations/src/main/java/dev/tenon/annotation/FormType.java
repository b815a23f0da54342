package dev.tenon.annotation;

/**
 * The control of a credential form field. Normally inferred from the Java type.
 */
public enum FormType {
    /** A text box. */
    TEXT_INPUT("text-input"),

    /** A password box; stored encrypted. */
    SECRET_INPUT("secret-input"),

    /** A drop-down list. */
    SELECT("select"),

    /** Buttons. */
    RADIO("radio"),

    /** A switch. Dify's web client draws no control for it: prefer {@link #RADIO}. */
    SWITCH("switch");

    private final String value;

    FormType(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
