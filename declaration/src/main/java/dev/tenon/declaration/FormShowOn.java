package dev.tenon.declaration;

/**
 * A condition for showing a field or an option.
 *
 * @param variable the variable of another field, or {@value #MODEL_TYPE}
 * @param value the value it must have
 */
public record FormShowOn(String variable, String value) {

    /** The variable that stands for the type of the model, in model credentials only. */
    public static final String MODEL_TYPE = "__model_type";
}
