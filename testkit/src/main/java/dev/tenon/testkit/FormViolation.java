package dev.tenon.testkit;

/**
 * A reason why Dify does not save a form.
 *
 * @param variable the field's
 * @param message what is wrong with the entry; never the value of a text box, which may be a secret
 */
public record FormViolation(String variable, String message) {

    @Override
    public String toString() {
        return variable + ": " + message;
    }
}
