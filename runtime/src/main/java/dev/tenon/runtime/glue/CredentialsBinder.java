package dev.tenon.runtime.glue;

/**
 * Makes a credentials record out of what Dify sends.
 *
 * @param <C> the record
 */
public interface CredentialsBinder<C> {

    /**
     * Returns the record.
     *
     * @throws BindingException if a value is missing or wrong; names every violation
     */
    C bind(CredentialValues values);
}
