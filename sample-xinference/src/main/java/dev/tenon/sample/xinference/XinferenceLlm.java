package dev.tenon.sample.xinference;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.LlmModel;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.openai.ChatSettings;
import dev.tenon.openai.MediaFormat;
import dev.tenon.openai.OpenAiCompatibleLlm;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.openai.TokenParameter;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.message.MediaKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Language models, described by the server that serves them. */
@LlmModel
public final class XinferenceLlm extends OpenAiCompatibleLlm<XinferenceCredentials, XinferenceLlmParameters> {

    private static final int DEFAULT_CONTEXT = 2048;
    private static final String CONTEXT_LENGTH = "context_length";

    private final ServedModels servedModels = ServedModels.SHARED;

    @Override
    protected OpenAiEndpoint endpoint(String model, XinferenceCredentials credentials) {
        return credentials.endpoint();
    }

    @Override
    public CredentialAdditions validateCredentials(String model, XinferenceCredentials credentials) throws Exception {
        ServedModel served = servedModels.validate(credentials, ModelType.LLM);
        super.validateCredentials(model, credentials);
        return CredentialAdditions.none().with(CONTEXT_LENGTH, contextSize(Optional.of(served), credentials));
    }

    @Override
    protected LlmMode validationMode(String model, XinferenceCredentials credentials) {
        return servedModels.describe(credentials).chats() ? LlmMode.CHAT : LlmMode.COMPLETION;
    }

    @Override
    public ModelSchema customizableSchema(String model, XinferenceCredentials credentials) {
        return schema(model, credentials, Optional.of(servedModels.describe(credentials)));
    }

    /** That of a plain chat model: an app keeps working while the model restarts. */
    @Override
    public ModelSchema provisionalSchema(String model, XinferenceCredentials credentials, Exception failure)
            throws Exception {
        ServedModels.requireOutage(failure);
        return schema(model, credentials, Optional.empty());
    }

    private static ModelSchema schema(String model, XinferenceCredentials credentials, Optional<ServedModel> served) {
        int contextSize = contextSize(served, credentials);
        boolean chats = served.map(ServedModel::chats).orElse(true);
        XinferenceLlmSchema schema = XinferenceLlmSchema.of(model)
                .mode(chats ? LlmMode.CHAT : LlmMode.COMPLETION)
                .contextSize(contextSize)
                .temperature()
                .topP()
                .topK()
                .maxTokens(rule -> rule.max(contextSize).defaultValue(Math.min(512, contextSize)))
                .presencePenalty()
                .frequencyPenalty()
                .repetitionPenalty()
                .seed();
        if (served.map(ServedModel::switchesThinking).orElse(false)) {
            schema.think();
        }
        if (served.map(ServedModel::structuresOutput).orElse(false)) {
            schema.responseFormat().jsonSchema();
        }
        if (chats) {
            served.map(XinferenceLlm::features).ifPresent(schema::features);
        }
        return schema.build();
    }

    private static int contextSize(Optional<ServedModel> served, XinferenceCredentials credentials) {
        int told = served.map(ServedModel::contextLength).orElse(0);
        return told > 0 ? told : credentials.stored(CONTEXT_LENGTH, DEFAULT_CONTEXT);
    }

    private static ModelFeature[] features(ServedModel served) {
        Set<ModelFeature> features = EnumSet.noneOf(ModelFeature.class);
        if (served.can("tools")) {
            features.add(ModelFeature.TOOL_CALL);
            features.add(ModelFeature.MULTI_TOOL_CALL);
            if (served.streamsToolCalls()) {
                features.add(ModelFeature.STREAM_TOOL_CALL);
            }
        }
        if (served.can("vision") || served.can("omni")) {
            features.add(ModelFeature.VISION);
        }
        if (served.can("audio") || served.can("omni")) {
            features.add(ModelFeature.AUDIO);
        }
        if (served.can("omni")) {
            features.add(ModelFeature.VIDEO);
        }
        if (served.can("reasoning") || served.can("hybrid")) {
            features.add(ModelFeature.AGENT_THOUGHT);
        }
        return features.toArray(ModelFeature[]::new);
    }

    @Override
    protected ChatSettings settings(String model, XinferenceCredentials credentials) {
        Optional<ServedModel> served = servedModels.ifReachable(credentials);
        return ChatSettings.builder()
                .streamsToolCalls(served.map(ServedModel::streamsToolCalls).orElse(false))
                .media(served.map(ServedModel::media)
                        .orElse(EnumSet.of(MediaKind.IMAGE, MediaKind.AUDIO, MediaKind.VIDEO)))
                .mediaFormat(MediaFormat.URLS)
                .tokenParameter(TokenParameter.MAX_TOKENS)
                .sendUser(false)
                .developerRole(false)
                .nullContent(false)
                .systemFirst(served.map(ServedModel::strictSystemFirst).orElse(false))
                .finishUsageWins(true)
                .build();
    }

    @Override
    protected void customize(
            Map<String, @Nullable Object> body, LlmRequest<XinferenceCredentials, XinferenceLlmParameters> request) {
        Object think = body.remove("think");
        if (think != null) {
            body.put("chat_template_kwargs", Map.of("enable_thinking", think, "thinking", think));
        }
    }
}
