package acme.gateway;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.DifyPlugin;
import dev.tenon.annotation.Help;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.ModelProvider;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ProviderCredentialsValidator;
import dev.tenon.runtime.error.CredentialsValidateFailedException;

/** The provider {@code gateway}. */
@DifyPlugin(
        author = "acme",
        name = "acme_gateway",
        label = @I18n("Acme gateway"),
        description = @I18n(value = "Models behind the gateway of Acme", zhHans = "Acme 网关后的模型"),
        memory = 536_870_912,
        createdAt = "2026-02-03T04:05:06Z",
        privacy = "PRIVACY.md")
@ModelProvider(
        name = "gateway",
        label = @I18n(value = "Gateway", zhHans = "网关"),
        iconSmall = @I18n("icon_s_en.svg"),
        background = "#FAF5FF",
        help = @Help(title = @I18n("Get a key"), url = @I18n("https://gateway.example.org/keys")),
        configurateMethods = {ConfigurateMethod.PREDEFINED_MODEL, ConfigurateMethod.CUSTOMIZABLE_MODEL},
        providerCredentials = GatewayCredentials.class,
        modelCredentials = GatewayCredentials.class,
        modelNamePlaceholder = @I18n("Such as acme-1"),
        models = {GatewayLlm.class, GatewayTextEmbedding.class, GatewayTts.class})
public final class GatewayProvider implements ProviderCredentialsValidator<GatewayCredentials> {

    /** Checks the credentials by one cheap real call. */
    @Override
    public CredentialAdditions validateCredentials(GatewayCredentials credentials) {
        throw new CredentialsValidateFailedException("credentials cannot be checked yet");
    }
}
