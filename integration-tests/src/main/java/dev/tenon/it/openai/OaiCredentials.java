package dev.tenon.it.openai;

import dev.tenon.annotation.Credential;
import dev.tenon.annotation.FormType;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.Option;
import dev.tenon.annotation.ShowOn;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.openai.Thinking;
import dev.tenon.openai.ToolFormat;
import dev.tenon.runtime.Secret;
import java.net.URI;
import java.util.Optional;

/** The credentials of a model. */
record OaiCredentials(
        @Credential(label = @I18n("API key")) Optional<Secret> apiKey,
        @Credential(label = @I18n("Endpoint URL")) URI endpointUrl,

        @Credential(label = @I18n("Model name on the server"))
        Optional<String> endpointModelName,

        @Credential(label = @I18n("Context size"), required = false, defaultValue = "4096")
        int contextSize,

        @Credential(
                label = @I18n("Mode"),
                type = FormType.RADIO,
                required = false,
                defaultValue = "chat",
                showOn = @ShowOn(modelType = ModelType.LLM))
        Mode mode,

        @Credential(
                label = @I18n("Function calling"),
                required = false,
                defaultValue = "no_call",
                showOn = @ShowOn(modelType = ModelType.LLM))
        FunctionCalling functionCallingType,

        @Credential(
                label = @I18n("Thinking"),
                required = false,
                defaultValue = "not_supported",
                showOn = @ShowOn(modelType = ModelType.LLM))
        Thoughts agentThoughtSupport,

        @Credential(
                label = @I18n("Texts per request"),
                required = false,
                defaultValue = "8",
                showOn = @ShowOn(modelType = ModelType.TEXT_EMBEDDING))
        int maxChunks,

        @Credential(
                label = @I18n("Voices"),
                required = false,
                defaultValue = "alloy",
                showOn = @ShowOn(modelType = ModelType.TTS))
        String voices) {

    /** How a language model is spoken to. */
    enum Mode {
        @Option(label = @I18n("Chat"))
        CHAT(LlmMode.CHAT),
        @Option(label = @I18n("Completion"))
        COMPLETION(LlmMode.COMPLETION);

        final LlmMode llmMode;

        Mode(LlmMode llmMode) {
            this.llmMode = llmMode;
        }
    }

    /** Whether a language model thinks. */
    enum Thoughts {
        @Option(label = @I18n("Never"))
        NOT_SUPPORTED(Thinking.UNSPECIFIED),
        @Option(label = @I18n("Always"))
        ONLY_THINKING_SUPPORTED(Thinking.ON),
        @Option(label = @I18n("As the user wishes"))
        SUPPORTED(Thinking.CHOICE);

        final Thinking thinking;

        Thoughts(Thinking thinking) {
            this.thinking = thinking;
        }
    }

    /** How tools are spoken of. */
    enum FunctionCalling {
        @Option(label = @I18n("Function call"))
        FUNCTION_CALL(ToolFormat.FUNCTIONS),
        @Option(label = @I18n("Tool call"))
        TOOL_CALL(ToolFormat.TOOLS),
        @Option(label = @I18n("None"))
        NO_CALL(ToolFormat.NONE);

        final ToolFormat format;

        FunctionCalling(ToolFormat format) {
            this.format = format;
        }
    }

    OpenAiEndpoint endpoint() {
        return OpenAiEndpoint.of(endpointUrl.toString(), apiKey.orElse(null)).withModel(endpointModelName.orElse(null));
    }
}
