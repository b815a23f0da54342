package dev.tenon.processor.model;

import dev.tenon.annotation.FormType;
import dev.tenon.annotation.ParameterType;

/** What a record component holds, beside its being optional, and what Dify shows for it unless the author says otherwise. */
public enum ValueKind {
    TEXT("text", FormType.TEXT_INPUT, ParameterType.STRING),
    SECRET("secret", FormType.SECRET_INPUT, ParameterType.STRING),
    URI("uri", FormType.TEXT_INPUT, ParameterType.STRING),
    INT("integer", FormType.TEXT_INPUT, ParameterType.INT),
    LONG("longInteger", FormType.TEXT_INPUT, ParameterType.INT),
    DOUBLE("number", FormType.TEXT_INPUT, ParameterType.FLOAT),
    DECIMAL("decimal", FormType.TEXT_INPUT, ParameterType.FLOAT),
    BOOLEAN("flag", FormType.RADIO, ParameterType.BOOLEAN),
    ENUM("choice", FormType.SELECT, ParameterType.STRING);

    private final String reading;
    private final FormType formType;
    private final ParameterType parameterType;

    ValueKind(String reading, FormType formType, ParameterType parameterType) {
        this.reading = reading;
        this.formType = formType;
        this.parameterType = parameterType;
    }

    /** Returns the method of the runtime that reads such a value, of a credential as of a parameter. */
    public String reading(boolean optional) {
        return optional ? "optional" + Character.toUpperCase(reading.charAt(0)) + reading.substring(1) : reading;
    }

    /** Returns the field in which such a credential is filled in. */
    public FormType formType() {
        return formType;
    }

    /** Returns the type of the rule of such a parameter. */
    public ParameterType parameterType() {
        return parameterType;
    }
}
