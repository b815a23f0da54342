package dev.tenon.it.golden;

import static dev.tenon.annotation.ModelFeature.TOOL_CALL;
import static dev.tenon.annotation.ModelFeature.VISION;

import dev.tenon.annotation.LlmModel;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmPolling;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.PollingResult;
import dev.tenon.runtime.TokenCountRequest;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.token.TokenCounter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Language models that do what the last user message says. */
@LlmModel(predefined = GoldenLlmModels.class)
public final class GoldenLlm
        implements LargeLanguageModel<GoldenCredentials, GoldenLlmParameters>,
                LlmPolling<GoldenCredentials, GoldenLlmParameters> {

    private final GoldenOperations operations = new GoldenOperations();
    private final GoldenJobs jobs = new GoldenJobs();

    @Override
    public CredentialAdditions validateCredentials(String model, GoldenCredentials credentials) {
        return credentials.validate("resolved_model", model + "@1");
    }

    @Override
    public @Nullable ModelSchema customizableSchema(String model, GoldenCredentials credentials) throws Exception {
        operations.countSchema(credentials);
        if (model.equals("no-schema")) {
            return null;
        }
        Upstream.fail(model);
        return GoldenLlmSchema.of(model)
                .features(TOOL_CALL, VISION)
                .mode(credentials.mode().llmMode)
                .contextSize(credentials.contextSize())
                .temperature(rule -> rule.label(I18nObject.of("Temperature", "温度")))
                .topK(rule -> rule.label("Top K").min(0).max(50).defaultValue(0))
                .maxTokens(rule ->
                        rule.label("Max").min(1).max(credentials.contextSize()).defaultValue(256))
                .style(rule -> rule.required(true).defaultValue("plain"))
                .pricing(new PriceConfig("0.5", "1.25", "0.001", "EUR"))
                .build();
    }

    @Override
    public void invoke(LlmRequest<GoldenCredentials, GoldenLlmParameters> request, LlmResponse out) throws Exception {
        operations.run(request, out);
    }

    @Override
    public long countTokens(TokenCountRequest<GoldenCredentials> request) throws Exception {
        String text = textOf(request.messages());
        Upstream.fail(text);
        return text.startsWith("gpt2:")
                ? TokenCounter.gpt2().count(text.substring(5))
                : text.codePointCount(0, text.length()) + 10L * request.tools().size();
    }

    @Override
    public PollingResult startPolling(LlmRequest<GoldenCredentials, GoldenLlmParameters> request) throws Exception {
        return jobs.start(textOf(request.messages()), request);
    }

    @Override
    public PollingResult checkPolling(ModelCall<GoldenCredentials> call, Map<String, Object> state) throws Exception {
        return jobs.check(state);
    }

    private static String textOf(List<PromptMessage> messages) {
        return messages.stream().map(PromptMessage::text).collect(Collectors.joining());
    }
}
