package dev.tenon.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.EmbeddingRequest;
import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.MultimodalEmbedding;
import dev.tenon.runtime.MultimodalEmbeddingRequest;
import dev.tenon.runtime.Rerank;
import dev.tenon.runtime.RerankRequest;
import dev.tenon.runtime.RerankScore;
import dev.tenon.runtime.TextEmbedding;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TtsRequest;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of models that are no language models. */
final class OtherModelsSessionTest {

    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Sessions sessions = new Sessions(
            new OtherModels(), new Settings(10, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(1)));

    @Test
    void vectorsAndTheirUsage() throws Exception {
        assertThat(answer("text-embedding", "invoke_text_embedding", Map.of("texts", List.of("ab", "c"))))
                .containsOnlyOnce("\"embeddings\":[[2.0],[1.0]]")
                .contains("\"tokens\":7")
                .contains("\"type\":\"end\"");
    }

    @ParameterizedTest
    @CsvSource({"nan, a vector with NaN", "few, 0 vectors for 1 texts", "huge, declare a smaller max_chunks"})
    void vectorsThatDifyCannotTakeAreAnError(String text, String message) throws Exception {
        assertThat(answer("text-embedding", "invoke_text_embedding", Map.of("texts", List.of(text))))
                .contains("\"type\":\"error\"")
                .contains(message)
                .doesNotContain("\"type\":\"stream\"");
    }

    @Test
    void picturesAreEmbeddedWhereTheModelCan() throws Exception {
        List<Map<String, Object>> documents = List.of(
                Map.of("content", "ab", "content_type", "text"), Map.of("content", "iV", "content_type", "image"));

        assertThat(answer("text-embedding", "invoke_multimodal_embedding", Map.of("documents", documents)))
                .contains("\"embeddings\":[[0.0],[1.0]]");
        assertThat(answer(
                        "rerank",
                        "invoke_multimodal_rerank",
                        Map.of("query", Map.of("content", "q", "content_type", "text"), "docs", documents)))
                .contains("InvokeBadRequestError")
                .contains("has no multimodal rerank");
    }

    @Test
    void countsAreAListOfOneForEachText() throws Exception {
        assertThat(answer("text-embedding", "get_text_embedding_num_tokens", Map.of("texts", List.of("one two", "x"))))
                .contains("\"num_tokens\":[2,1]");
        assertThat(answer("text-embedding", "get_text_embedding_num_tokens", Map.of("texts", List.of("few", "x"))))
                .contains("InvokeServerUnavailableError")
                .contains("the tokens of 1 texts instead of 2");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, '{\"index\":2,\"text\":\"ccc\",\"score\":3.0},{\"index\":1,\"text\":\"bb\",\"score\":2.0},{\"index\":0,\"text\":\"a\",\"score\":1.0}'",
        "1, 0, '{\"index\":2,\"text\":\"ccc\",\"score\":3.0}'",
        "0, 2, '{\"index\":2,\"text\":\"ccc\",\"score\":3.0},{\"index\":1,\"text\":\"bb\",\"score\":2.0}'"
    })
    void documentsInOrder(int topN, double threshold, String docs) throws Exception {
        assertThat(answer(
                        "rerank",
                        "invoke_rerank",
                        Map.of(
                                "query",
                                "q",
                                "docs",
                                List.of("a", "bb", "ccc"),
                                "top_n",
                                topN,
                                "score_threshold",
                                threshold)))
                .contains("\"docs\":[" + docs + "]");
    }

    @Test
    void aModelWithoutVoicesHasAnEmptyList() throws Exception {
        assertThat(answer("tts", "get_tts_model_voices", Map.of("language", "")))
                .contains("\"voices\":[]");
    }

    @Test
    void aModelThatNeedsNoCredentialsHasASchemaWithoutThem() throws Exception {
        assertThat(answer("tts", "get_ai_model_schemas", Map.of()))
                .contains("\"model_schema\":{\"model\":\"m\"")
                .doesNotContain("\"type\":\"error\"");
    }

    @Test
    void audioLeavesInPiecesOfHexadecimal() throws Exception {
        String answer = answer("tts", "invoke_tts", Map.of("content_text", "3000000", "voice", "v", "tenant_id", "t"));

        assertThat(answer.lines().filter(line -> line.contains("\"stream\""))).hasSize(3_000_000 / 65_536 + 1);
        assertThat(answer.lines()).allMatch(line -> line.length() < 2 * 65_536 + 300);
    }

    private String answer(String type, String action, Map<String, ?> members) throws InterruptedException {
        written.clear();
        Map<String, Object> data = new LinkedHashMap<>(Map.of(
                "type",
                "model",
                "action",
                action,
                "provider",
                "acme",
                "model_type",
                type,
                "model",
                "m",
                "credentials",
                Map.of()));
        data.putAll(members);
        String line = Json.write(Map.of("session_id", "s", "event", "request", "data", data));
        sessions.accept(
                line.getBytes(StandardCharsets.UTF_8), frame -> written.add(new String(frame, StandardCharsets.UTF_8)));
        assertThat(sessions.awaitIdle(30, TimeUnit.SECONDS)).isTrue();
        return String.join("", written);
    }

    private static final class OtherModels implements Plugin {

        @Override
        public String provider() {
            return "acme";
        }

        @Override
        public PluginModels models() {
            return PluginModels.builder()
                    .add(ModelBinding.textEmbedding(new Embedding(), values -> "credentials"))
                    .add(ModelBinding.rerank(new Lengths(), values -> "credentials"))
                    .add(ModelBinding.textToSpeech(new Silence(), values -> "credentials"))
                    .build();
        }
    }

    private static final class Embedding implements TextEmbedding<String>, MultimodalEmbedding<String> {

        @Override
        public EmbeddingResult invoke(EmbeddingRequest<String> request) {
            return switch (request.texts().get(0)) {
                case "nan" -> EmbeddingResult.of(List.of(new double[] {Double.NaN}), 1);
                case "few" -> EmbeddingResult.of(List.of(), 1);
                case "huge" -> EmbeddingResult.of(List.of(new double[2_000_000]), 1);
                default ->
                    EmbeddingResult.of(
                            request.texts().stream()
                                    .map(text -> new double[] {text.length()})
                                    .toList(),
                            7);
            };
        }

        @Override
        public List<Long> countTokens(EmbeddingRequest<String> request) throws Exception {
            return request.texts().get(0).equals("few") ? List.of(1L) : TextEmbedding.super.countTokens(request);
        }

        @Override
        public EmbeddingResult invoke(MultimodalEmbeddingRequest<String> request) {
            return EmbeddingResult.of(
                    request.documents().stream()
                            .map(document -> new double[] {document.image() ? 1 : 0})
                            .toList(),
                    2);
        }
    }

    private static final class Lengths implements Rerank<String> {

        @Override
        public List<RerankScore> invoke(RerankRequest<String> request) {
            return List.of(new RerankScore(0, 1), new RerankScore(1, 2), new RerankScore(2, 3));
        }
    }

    private static final class Silence implements TextToSpeech<String> {

        @Override
        public ModelSchema customizableSchema(String model, String credentials) {
            return ModelSchemaBuilder.of(ModelType.TTS, model).unchecked();
        }

        @Override
        public void invoke(TtsRequest<String> request, AudioOutput out) {
            out.write(new byte[Integer.parseInt(request.text())]);
        }
    }
}
