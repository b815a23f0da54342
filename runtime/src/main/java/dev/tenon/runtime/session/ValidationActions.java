package dev.tenon.runtime.session;

import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ProviderCredentialsValidator;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.protocol.Answers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates credentials: binding is the first check, the author's method the second. */
final class ValidationActions {

    private static final String TOO_LONG = "add less to the credentials";

    private final Call call;

    ValidationActions(Call call) {
        this.call = call;
    }

    /** A provider without credentials of its own has nothing to check. */
    void provider(PluginModels models) throws Exception {
        call.receivedCredentials();
        call.checkFields();
        PluginModels.ProviderBinding<?> provider = models.provider();
        answer(provider == null ? CredentialAdditions.none() : provider(provider));
    }

    private <C> CredentialAdditions provider(PluginModels.ProviderBinding<C> provider) throws Exception {
        C credentials = call.bind(provider.credentials(), null);
        ProviderCredentialsValidator<C> validator = provider.validator();
        return validator == null
                ? CredentialAdditions.none()
                : additions(validator, validator.validateCredentials(credentials));
    }

    <C> void model(ModelBinding<C> binding) throws Exception {
        call.receivedCredentials();
        call.checkFields();
        C credentials = call.bind(binding.credentials(), binding.type().value());
        call.schemas().forget(binding.type(), call.model(), call.receivedCredentials());
        answer(additions(binding.model(), binding.model().validateCredentials(call.model(), credentials)));
    }

    /** Null may mean anything: what was meant is for the author to say. */
    private static CredentialAdditions additions(Object validator, @Nullable CredentialAdditions returned) {
        if (returned == null) {
            throw new IllegalStateException("validateCredentials of "
                    + validator.getClass().getSimpleName()
                    + " returned null: CredentialAdditions.none() says that the credentials are right");
        }
        return returned;
    }

    private void answer(CredentialAdditions additions) {
        Map<String, @Nullable Object> stored = null;
        if (!additions.entries().isEmpty()) {
            stored = new LinkedHashMap<>(call.receivedCredentials());
            stored.putAll(additions.entries());
        }
        call.output().result(Answers.validated(stored), TOO_LONG);
    }
}
