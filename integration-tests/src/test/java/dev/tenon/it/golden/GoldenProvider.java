package dev.tenon.it.golden;

import static dev.tenon.annotation.ConfigurateMethod.CUSTOMIZABLE_MODEL;
import static dev.tenon.annotation.ConfigurateMethod.PREDEFINED_MODEL;

import dev.tenon.annotation.DifyPlugin;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.InvokeError;
import dev.tenon.annotation.MapError;
import dev.tenon.annotation.ModelProvider;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ProviderCredentialsValidator;

/** The provider. */
@DifyPlugin(author = "tenon", version = "0.0.1", description = @I18n("Conformance plugin"), privacy = "PRIVACY.md")
@ModelProvider(
        name = "golden",
        label = @I18n(value = "Golden", zhHans = "金"),
        description = @I18n("Conformance provider"),
        iconSmall = @I18n("icon.svg"),
        iconLarge = @I18n("icon.svg"),
        configurateMethods = {PREDEFINED_MODEL, CUSTOMIZABLE_MODEL},
        providerCredentials = GoldenCredentials.class,
        modelCredentials = GoldenCredentials.class,
        modelNamePlaceholder = @I18n("Enter the model name"),
        models = {
            GoldenLlm.class,
            GoldenEmbedding.class,
            GoldenRerank.class,
            GoldenTts.class,
            GoldenSpeechToText.class,
            GoldenModeration.class
        })
@MapError(exception = Upstream.Connection.class, to = InvokeError.CONNECTION)
@MapError(exception = Upstream.Server.class, to = InvokeError.SERVER_UNAVAILABLE)
@MapError(exception = Upstream.Rate.class, to = InvokeError.RATE_LIMIT)
@MapError(exception = Upstream.Auth.class, to = InvokeError.AUTHORIZATION)
@MapError(exception = Upstream.Bad.class, to = InvokeError.BAD_REQUEST)
public final class GoldenProvider implements ProviderCredentialsValidator<GoldenCredentials> {

    @Override
    public CredentialAdditions validateCredentials(GoldenCredentials credentials) {
        return credentials.validate("account", "acme-1");
    }
}
