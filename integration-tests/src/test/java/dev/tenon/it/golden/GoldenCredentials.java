package dev.tenon.it.golden;

import static dev.tenon.annotation.CredentialScope.MODEL;
import static dev.tenon.annotation.CredentialScope.PROVIDER;

import dev.tenon.annotation.Credential;
import dev.tenon.annotation.FormType;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.Option;
import dev.tenon.annotation.ShowOn;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.Secret;
import dev.tenon.runtime.error.CredentialsValidateFailedException;
import dev.tenon.runtime.error.InvokeRateLimitException;

/** The credentials of the provider and of its models. */
public record GoldenCredentials(
        @Credential(label = @I18n("API Key")) Secret apiKey,

        @Credential(label = @I18n("Region"), scope = PROVIDER, required = false, defaultValue = "eu")
        Region region,

        @Credential(
                label = @I18n("Mode"),
                scope = MODEL,
                type = FormType.RADIO,
                required = false,
                defaultValue = "chat",
                showOn = @ShowOn(modelType = ModelType.LLM))
        Mode mode,

        @Credential(label = @I18n("Context size"), scope = MODEL, required = false, defaultValue = "4096")
        int contextSize) {

    /** Where the provider is. */
    public enum Region {
        @Option(label = @I18n("Europe"))
        EU,
        @Option(label = @I18n("America"))
        US
    }

    /** How a customizable language model is spoken to. */
    public enum Mode {
        @Option(label = @I18n("Chat"))
        CHAT(LlmMode.CHAT),
        @Option(label = @I18n("Completion"))
        COMPLETION(LlmMode.COMPLETION);

        final LlmMode llmMode;

        Mode(LlmMode llmMode) {
            this.llmMode = llmMode;
        }
    }

    CredentialAdditions validate(String addedVariable, String addedValue) {
        return switch (apiKey.reveal()) {
            case "good" -> CredentialAdditions.none();
            case "add" -> CredentialAdditions.none().with(addedVariable, addedValue);
            case "bad" -> throw new CredentialsValidateFailedException("api_key is wrong");
            case "rate" -> throw new InvokeRateLimitException("slow down");
            default -> throw new IllegalStateException("unexpected api_key");
        };
    }
}
