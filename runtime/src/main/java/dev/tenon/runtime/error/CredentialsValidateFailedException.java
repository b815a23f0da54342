package dev.tenon.runtime.error;

import org.jspecify.annotations.Nullable;

/** The credentials are wrong; Dify shows the text in the form. */
public final class CredentialsValidateFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with the text that the form shows. */
    public CredentialsValidateFailedException(String message) {
        this(message, null);
    }

    /** Makes an exception with the text that the form shows and its cause. */
    public CredentialsValidateFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
