package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Fault;
import dev.tenon.sample.xinference.server.RecordedRequest;
import dev.tenon.sample.xinference.server.Served;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Embeddings and reranking. */
final class VectorsTest {

    private static final String EMBED = "/v1/embeddings";
    private static final String RERANK = "/v1/rerank";

    private static Xinference xinference;

    @BeforeAll
    static void start() {
        xinference = new Xinference(EmbeddedXinference.builder()
                .model(Served.embedding("jina-embeddings-v4", 8, 512))
                .model(Served.embedding("short", 8, 4))
                .start());
    }

    @AfterAll
    static void stop() {
        xinference.close();
    }

    @Test
    void textsAreEmbeddedInBatchesAndInOrder() {
        String[] texts = IntStream.range(0, 70).mapToObj(i -> "text " + i).toArray(String[]::new);
        int before = xinference.server.requests(EMBED).size();
        Map<String, Object> together = xinference
                .call(xinference.model(ModelType.TEXT_EMBEDDING, "bge-m3").embed(texts))
                .single();
        List<RecordedRequest> requests = xinference.server.requests(EMBED);
        Map<String, Object> alone = xinference
                .call(xinference.model(ModelType.TEXT_EMBEDDING, "bge-m3").embed("text 40"))
                .single();

        assertThat(requests).hasSize(before + 3);
        assertThat(Values.list(together, "embeddings")).hasSize(70);
        assertThat(Values.list(together, "embeddings.40")).isEqualTo(Values.list(alone, "embeddings.0"));
        assertThat(Values.at(together, "usage.total_tokens")).isEqualTo(70 * 4L);
        assertThat(xinference.sent(EMBED)).containsOnlyKeys("model", "input");
    }

    @Test
    void theFourthJinaModelIsToldItsTask() {
        xinference
                .call(xinference
                        .model(ModelType.TEXT_EMBEDDING, "jina-embeddings-v4")
                        .embed("text"))
                .success();

        assertThat(xinference.sent(EMBED)).containsEntry("task", "retrieval");
    }

    @Test
    void aTextThatIsTooLongIsCut() {
        xinference
                .call(xinference.model(ModelType.TEXT_EMBEDDING, "short").embed("one two three four five six"))
                .success();

        assertThat(xinference.sent(EMBED)).containsEntry("input", List.of("one two three four"));
    }

    @Test
    void vectorsInAnotherOrderAndInBase64AreUnderstood() {
        String answer =
                "{\"data\":[{\"index\":1,\"embedding\":\"AACAPwAAAEA=\"},{\"index\":0,\"embedding\":[0.5,0.25]}],"
                        + "\"usage\":{\"prompt_tokens\":-1,\"total_tokens\":-1}}";
        xinference.server.failNext(EMBED, Fault.status(200, answer));
        Map<String, Object> result = xinference
                .call(xinference.model(ModelType.TEXT_EMBEDDING, "bge-m3").embed("first", "second"))
                .single();

        assertThat(Values.list(result, "embeddings").toString()).isEqualTo("[[0.5, 0.25], [1.0, 2.0]]");
        assertThat(Values.at(result, "usage.tokens")).isEqualTo(2L);
    }

    @Test
    void tokensThatTheServerDidNotCountAreEstimated() {
        String answer =
                "{\"data\":[{\"index\":0,\"embedding\":[0.5]}],\"usage\":{\"prompt_tokens\":0,\"total_tokens\":0}}";
        xinference.server.failNext(EMBED, Fault.status(200, answer));
        Map<String, Object> result = xinference
                .call(xinference.model(ModelType.TEXT_EMBEDDING, "bge-m3").embed("one two"))
                .single();

        assertThat(Values.at(result, "usage.tokens")).isEqualTo(2L);
    }

    @Test
    void sparseVectorsAreRefused() {
        String answer = "{\"data\":[{\"index\":0,\"embedding\":{\"17\":0.5}}]}";
        xinference.server.failNext(EMBED, Fault.status(200, answer));
        Answer result = xinference.call(
                xinference.model(ModelType.TEXT_EMBEDDING, "bge-m3").embed("text"));

        assertThat(result.failure().type()).isEqualTo("InvokeBadRequestError");
        assertThat(result.failure().message()).contains("sparse vectors");
    }

    @Test
    void documentsComeInTheOrderOfTheirRawScores() {
        Map<String, Object> result = xinference.call(rerank()).single();

        assertThat(Values.text(result, "docs.0.text")).isEqualTo("A tenon is what fits a mortise.");
        assertThat(Values.at(result, "docs.0.index")).isEqualTo(1L);
        assertThat((Double) Values.at(result, "docs.0.score")).isBetween(0.79, 0.81);
        assertThat(Values.list(result, "docs")).hasSize(3);
        assertThat(xinference.sent(RERANK))
                .containsOnlyKeys("model", "query", "documents", "return_documents")
                .containsEntry("return_documents", false);
    }

    @Test
    void thresholdAndNumberAreKept() {
        assertThat(docs(rerank().with("top_n", 2))).hasSize(2);
        assertThat(xinference.sent(RERANK)).containsEntry("top_n", 2L);
        assertThat(docs(rerank().with("score_threshold", 0.5))).hasSize(1);
        assertThat(docs(rerank().with("top_n", 99))).hasSize(3);
        assertThat(xinference.sent(RERANK)).containsEntry("top_n", 3L);
    }

    @Test
    void aSingleDocumentKeepsItsScore() {
        PluginRequest request = xinference
                .model(ModelType.RERANK, "bge-reranker")
                .rerank("tenon", "a tenon")
                .with("score_threshold", 0.5);

        assertThat(docs(request)).hasSize(1);
    }

    @Test
    void withoutDocumentsNobodyIsAsked() {
        int before = xinference.server.requests().size();

        assertThat(docs(xinference.model(ModelType.RERANK, "bge-reranker").rerank("query")))
                .isEmpty();
        assertThat(xinference.server.requests()).hasSize(before);
    }

    @Test
    void aNullScoreCountsAsNothing() {
        String answer = "{\"results\":[{\"index\":0,\"relevance_score\":null,\"document\":\"text\"},"
                + "{\"index\":1,\"relevance_score\":0.25,\"document\":{\"text\":\"text\"}}]}";
        xinference.server.failNext(RERANK, Fault.status(200, answer));
        PluginRequest request =
                xinference.model(ModelType.RERANK, "bge-reranker").rerank("query", "zero", "one");

        assertThat(docs(request).toString())
                .isEqualTo("[{index=1, text=one, score=0.25}, {index=0, text=zero, score=0.0}]");
    }

    private static PluginRequest rerank() {
        return xinference
                .model(ModelType.RERANK, "bge-reranker")
                .rerank("what is a tenon for", "Bread is baked.", "A tenon is what fits a mortise.", "Rivers flow.");
    }

    private static List<?> docs(PluginRequest request) {
        return Values.list(xinference.call(request).single(), "docs");
    }
}
