package dev.tenon.runtime.session;

import dev.tenon.annotation.ModelType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sixteen things that Dify asks of a model plugin. */
enum Action {
    VALIDATE_PROVIDER_CREDENTIALS(null),
    VALIDATE_MODEL_CREDENTIALS(null),
    GET_AI_MODEL_SCHEMAS(null),
    INVOKE_LLM(ModelType.LLM),
    GET_LLM_NUM_TOKENS(ModelType.LLM),
    START_POLLING(ModelType.LLM),
    CHECK_POLLING(ModelType.LLM),
    INVOKE_TEXT_EMBEDDING(ModelType.TEXT_EMBEDDING),
    GET_TEXT_EMBEDDING_NUM_TOKENS(ModelType.TEXT_EMBEDDING),
    INVOKE_MULTIMODAL_EMBEDDING(ModelType.TEXT_EMBEDDING),
    INVOKE_RERANK(ModelType.RERANK),
    INVOKE_MULTIMODAL_RERANK(ModelType.RERANK),
    INVOKE_TTS(ModelType.TTS),
    GET_TTS_MODEL_VOICES(ModelType.TTS),
    INVOKE_SPEECH2TEXT(ModelType.SPEECH2TEXT),
    INVOKE_MODERATION(ModelType.MODERATION);

    private final @Nullable ModelType onlyType;

    Action(@Nullable ModelType onlyType) {
        this.onlyType = onlyType;
    }

    /** Returns the action with Dify's name, or null. */
    static @Nullable Action of(String name) {
        return Arrays.stream(values())
                .filter(action -> action.wireName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Action::wireName).toList();
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the one model type that the action is for, null if it is for any. */
    @Nullable
    ModelType onlyType() {
        return onlyType;
    }

    /** Returns whether Dify leaves the model type out. */
    boolean defaultsType() {
        return this == INVOKE_MULTIMODAL_EMBEDDING || this == INVOKE_MULTIMODAL_RERANK;
    }

    /** Returns whether every failure is one of the credentials. */
    boolean validates() {
        return this == VALIDATE_PROVIDER_CREDENTIALS || this == VALIDATE_MODEL_CREDENTIALS;
    }
}
