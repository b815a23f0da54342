package dev.tenon.openai;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.BooleanRule;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.StringRule;
import dev.tenon.declaration.TextRule;
import dev.tenon.runtime.EmbeddingInputType;
import dev.tenon.runtime.LlmRequest;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A model of each type on whatever server the credentials name. */
final class TestModels {

    private TestModels() {}

    static final class Llm extends OpenAiCompatibleLlm<TestCredentials, String> {

        @Override
        protected OpenAiEndpoint endpoint(String model, TestCredentials credentials) {
            return credentials.endpoint();
        }

        @Override
        protected ChatSettings settings(String model, TestCredentials credentials) {
            return credentials.settings();
        }

        @Override
        protected LlmMode validationMode(String model, TestCredentials credentials) {
            return credentials.mode();
        }

        @Override
        protected boolean validationStream(String model, TestCredentials credentials) {
            return credentials.kind().equals("only-streams");
        }

        @Override
        protected OptionalInt validationTokens(String model, TestCredentials credentials) {
            return credentials.kind().equals("long-ping") ? OptionalInt.of(64) : OptionalInt.empty();
        }

        @Override
        protected void customize(Map<String, @Nullable Object> body, LlmRequest<TestCredentials, String> request) {
            if (request.model().equals("customized")) {
                body.put("custom", true);
            }
        }

        @Override
        public ModelSchema customizableSchema(String model, TestCredentials credentials) {
            return ModelSchemaBuilder.of(ModelType.LLM, model)
                    .mode(credentials.mode())
                    .contextSize(4096)
                    .parameter(FloatRule.of("temperature").min(0).max(2).precision(2))
                    .parameter(IntRule.of("max_tokens").min(1).max(4096))
                    .parameter(IntRule.of("max_completion_tokens").min(1).max(4096))
                    .parameter(StringRule.of("response_format").options("text", "json_object", "json_schema"))
                    .parameter(TextRule.of("json_schema"))
                    .parameter(BooleanRule.of("enable_thinking"))
                    .parameter(StringRule.of("reasoning_effort").options("low", "medium", "high"))
                    .parameter(StringRule.of("reasoning_format").options("none", "auto"))
                    .parameter(BooleanRule.of("web_search"))
                    .build();
        }
    }

    static final class Embedding extends OpenAiCompatibleMultimodalEmbedding<TestCredentials> {

        @Override
        protected OpenAiEndpoint endpoint(String model, TestCredentials credentials) {
            return credentials.endpoint();
        }

        @Override
        protected String prefix(TestCredentials credentials, EmbeddingInputType inputType) {
            return credentials.kind().equals("prefixed") ? inputType.name().toLowerCase(Locale.ROOT) + ":" : "";
        }

        @Override
        public ModelSchema customizableSchema(String model, TestCredentials credentials) {
            ModelSchemaBuilder schema =
                    ModelSchemaBuilder.of(ModelType.TEXT_EMBEDDING, model).maxChunks(4);
            return model.equals("of-unknown-size")
                    ? schema.build()
                    : schema.contextSize(4).build();
        }
    }

    static final class Reranker extends OpenAiCompatibleMultimodalRerank<TestCredentials> {

        @Override
        protected OpenAiEndpoint endpoint(String model, TestCredentials credentials) {
            return credentials.endpoint();
        }

        @Override
        protected boolean answersLogits(String model, TestCredentials credentials) {
            return credentials.kind().equals("logits");
        }

        @Override
        public ModelSchema customizableSchema(String model, TestCredentials credentials) {
            return ModelSchemaBuilder.of(ModelType.RERANK, model).build();
        }
    }

    static final class Listener extends OpenAiCompatibleSpeechToText<TestCredentials> {

        @Override
        protected OpenAiEndpoint endpoint(String model, TestCredentials credentials) {
            return credentials.endpoint();
        }
    }

    static final class Speaker extends OpenAiCompatibleTts<TestCredentials> {

        @Override
        protected SpeechApi speechApi(String model, TestCredentials credentials) {
            return switch (credentials.kind()) {
                case "byteplus" -> SpeechApi.bytePlus(null, 24_000);
                case "byteplus-service" -> SpeechApi.bytePlus("seed-tts", 16_000);
                default -> super.speechApi(model, credentials);
            };
        }

        @Override
        protected OpenAiEndpoint endpoint(String model, TestCredentials credentials) {
            return credentials.endpoint();
        }

        @Override
        public ModelSchema customizableSchema(String model, TestCredentials credentials) {
            return ModelSchemaBuilder.of(ModelType.TTS, model)
                    .voice("alloy", "Alloy", "en-US")
                    .defaultVoice("alloy")
                    .audioType(model.equals("wav") ? "wav" : "mp3")
                    .wordLimit(20)
                    .maxWorkers(1)
                    .build();
        }
    }

    static final class Moderator extends OpenAiCompatibleModeration<TestCredentials> {

        @Override
        protected OpenAiEndpoint endpoint(String model, TestCredentials credentials) {
            return credentials.endpoint();
        }

        @Override
        public ModelSchema customizableSchema(String model, TestCredentials credentials) {
            return ModelSchemaBuilder.of(ModelType.MODERATION, model)
                    .maxChunks(2)
                    .maxCharactersPerChunk(5)
                    .build();
        }
    }
}
