package dev.tenon.runtime;

/**
 * Checks the credentials of the provider; implemented by the provider class.
 *
 * @param <C> the credentials record
 */
public interface ProviderCredentialsValidator<C> {

    /**
     * Checks credentials by one cheap real call, and returns what should be stored with them.
     *
     * @throws Exception if they are wrong; whatever it is, Dify shows its text in the form
     */
    CredentialAdditions validateCredentials(C credentials) throws Exception;
}
