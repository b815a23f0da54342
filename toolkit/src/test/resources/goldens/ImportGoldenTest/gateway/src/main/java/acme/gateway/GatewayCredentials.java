package acme.gateway;

import dev.tenon.annotation.Credential;
import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.Option;
import dev.tenon.annotation.ShowOn;
import dev.tenon.runtime.Secret;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/** What the user enters. */
record GatewayCredentials(
        @Credential(
                label = @I18n(value = "API key", zhHans = "API 密钥"),
                placeholder = @I18n("Enter the key that the gateway's console shows under Settings"))
        Secret apiKey,

        @Credential(
                label = @I18n("Region"),
                type = FormType.RADIO,
                required = true,
                defaultValue = "eu",
                scope = CredentialScope.PROVIDER)
        Optional<Region> region,

        @Credential(
                label = @I18n("Zone"),
                showOn = @ShowOn(variable = "region", value = "us-2"),
                scope = CredentialScope.PROVIDER)
        Optional<String> zone,

        @Credential(label = @I18n("Base URL"), required = true, scope = CredentialScope.MODEL)
        Optional<URI> baseUrl,

        @Credential(
                label = @I18n("Context size"),
                required = true,
                defaultValue = "4096",
                showOn = @ShowOn(modelType = ModelType.LLM),
                scope = CredentialScope.MODEL)
        @Credential(
                label = @I18n("Context size"),
                defaultValue = "512",
                showOn = @ShowOn(modelType = ModelType.TEXT_EMBEDDING),
                scope = CredentialScope.MODEL)
        OptionalInt contextSize,

        @Credential(
                label = @I18n("Streaming"),
                variable = "streamMode",
                type = FormType.SELECT,
                defaultValue = "true",
                scope = CredentialScope.MODEL)
        Optional<Boolean> streamMode) {

    /** The choices of {@code region}. */
    enum Region {
        @Option(label = @I18n(value = "Europe", zhHans = "欧洲"))
        EU,
        @Option("us-2")
        US_2
    }
}
