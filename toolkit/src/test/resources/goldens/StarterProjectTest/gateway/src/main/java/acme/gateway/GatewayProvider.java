package acme.gateway;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.DifyPlugin;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.ModelProvider;

/** The plugin and its one provider, whose models the user adds. */
@DifyPlugin(
        author = "acme",
        description = @I18n("Language models on a server that speaks OpenAI's HTTP API"),
        privacy = "PRIVACY.md")
@ModelProvider(
        name = "gateway",
        label = @I18n("Gateway"),
        iconSmall = @I18n("icon.svg"),
        configurateMethods = ConfigurateMethod.CUSTOMIZABLE_MODEL,
        modelCredentials = GatewayCredentials.class,
        models = GatewayLlm.class)
public final class GatewayProvider {

    private GatewayProvider() {}
}
