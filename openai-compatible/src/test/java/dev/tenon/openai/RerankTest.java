package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are put in order. */
@ExtendWith(OnePlugin.class)
final class RerankTest {

    private PluginProcess plugin;

    @BeforeEach
    void take(PluginProcess process) {
        plugin = process;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"results\":[{\"index\":1,\"relevance_score\":0.9,\"document\":null},{\"index\":0,\"relevance_score\":0.1}]}",
                "{\"data\":[{\"index\":0,\"relevance_score\":0.1},{\"index\":1,\"relevance_score\":0.9}]}",
                "[{\"index\":0,\"score\":0.1},{\"index\":1,\"score\":0.9}]",
                "{\"results\":[{\"index\":1,\"relevance_score\":0.9},{\"index\":1,\"relevance_score\":0.5},{\"index\":7,\"relevance_score\":1},{\"index\":0,\"score\":0.1}]}"
            })
    void allShapesOfAnswersAreRead(String body) {
        assertThat(docs(body, 0, 0)).isEqualTo("[{index=1, text=two, score=0.9}, {index=0, text=one, score=0.1}]");
    }

    @Test
    void scoresStayAsTheyAreAlsoThatOfOneDocument() {
        try (Upstream upstream = new Upstream(Upstream.json("{\"results\":[{\"index\":0,\"relevance_score\":0.9}]}"))) {
            PluginRequest request = rerank(upstream).rerank("query", "one").with("score_threshold", 0.5);

            assertThat(Values.list(plugin.call(request).single(), "docs").toString())
                    .isEqualTo("[{index=0, text=one, score=0.9}]");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2", "1, 0, 1", "0, 0.5, 1", "9, 0.95, 0"})
    void numberAndThresholdAreKeptWhateverTheServerAnswers(int topN, double threshold, int count) {
        String body = "{\"results\":[{\"index\":1,\"relevance_score\":0.9},{\"index\":0,\"relevance_score\":0.1}]}";
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            PluginRequest request = rerank(upstream)
                    .rerank("query", "one", "two")
                    .with("top_n", topN)
                    .with("score_threshold", threshold);

            assertThat(Values.list(plugin.call(request).single(), "docs")).hasSize(count);
            assertThat(upstream.last().json())
                    .containsEntry("documents", List.of("one", "two"))
                    .containsEntry("return_documents", false);
            assertThat(upstream.last().json().getOrDefault("top_n", "not sent"))
                    .isEqualTo(topN == 0 ? "not sent" : Long.valueOf(Math.min(topN, 2)));
        }
    }

    @Test
    void logitsAreSqueezedWhereTheModelSaysThatTheyAre() {
        String body = "{\"results\":[{\"index\":0,\"relevance_score\":0},{\"index\":1,\"relevance_score\":-800}]}";
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            PluginRequest request =
                    Ask.of(ModelType.RERANK, upstream, "kind", "logits").rerank("query", "one", "two");

            assertThat(Values.list(plugin.call(request).single(), "docs").toString())
                    .isEqualTo("[{index=0, text=one, score=0.5}, {index=1, text=two, score=0.0}]");
        }
    }

    @Test
    void imagesAreRankedByAText() {
        String body = "{\"results\":[{\"index\":1,\"relevance_score\":0.9},{\"index\":0,\"relevance_score\":0.1}]}";
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            Map<String, Object> answer =
                    plugin.call(multimodal(upstream, "text").with("top_n", 1)).single();

            assertThat(Values.list(answer, "docs").toString()).isEqualTo("[{index=1, text=iVBORw0KGgoA, score=0.9}]");
            assertThat(Json.write(upstream.last().json().get("documents")))
                    .isEqualTo(
                            "[{\"content\":[{\"type\":\"text\",\"text\":\"one\"}]},"
                                    + "{\"content\":[{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,iVBORw0KGgoA\"}}]}]");
        }
    }

    @Test
    void anImageIsNoQuery() {
        try (Upstream upstream = new Upstream(Upstream.json("{}"))) {
            assertThat(plugin.call(multimodal(upstream, "image")).failure())
                    .satisfies(error -> assertThat(error.type()).isEqualTo("InvokeBadRequestError"))
                    .satisfies(error -> assertThat(error.message()).contains("the query must be a text"));
            assertThat(upstream.requests()).isEmpty();
        }
    }

    private static PluginRequest multimodal(Upstream upstream, String queryType) {
        return rerank(upstream)
                .action("invoke_multimodal_rerank")
                .with("query", Map.of("content", "query", "content_type", queryType))
                .with(
                        "docs",
                        List.of(
                                Map.of("content", "one", "content_type", "text"),
                                Map.of("content", "iVBORw0KGgoA", "content_type", "image")));
    }

    @ParameterizedTest
    @CsvSource({
        "/rerank, /v1/rerank",
        "/rerank/, /v1/rerank",
        "/rerank?way=2, /v1/rerank?way=2",
        "?way=/rerank, /v1/rerank?way=/rerank"
    })
    void theAddressMayNameThePath(String end, String called) {
        try (Upstream upstream = new Upstream(Upstream.json("[]"))) {
            PluginRequest request = Ask.of(ModelType.RERANK, upstream, "url", upstream.url() + end)
                    .rerank("query", "one");
            plugin.call(request).success();

            assertThat(upstream.last().head()).startsWith("post " + called + " ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"object\":\"list\"} | no results in the answer",
                "{\"results\":[{\"relevance_score\":1}]} | has no index",
                "{ | /v1/rerank: the answer is not JSON"
            })
    void whatIsNoOrderIsAnError(String body, String text) {
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            assertThat(plugin.call(rerank(upstream).rerank("query", "one")).failure())
                    .satisfies(error -> assertThat(error.type()).isEqualTo("InvokeServerUnavailableError"))
                    .satisfies(error -> assertThat(error.message()).contains(text));
        }
    }

    private String docs(String body, int topN, double threshold) {
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            PluginRequest request = rerank(upstream)
                    .rerank("query", "one", "two")
                    .with("top_n", topN)
                    .with("score_threshold", threshold);
            return Values.list(plugin.call(request).single(), "docs").toString();
        }
    }

    @Test
    void aMinuteIsEnoughUnlessTheEndpointSaysOtherwise() {
        OpenAiEndpoint endpoint = OpenAiEndpoint.of("http://localhost/v1", null);
        Timeouts own = Timeouts.ofAnswer(Duration.ofMinutes(3));
        Timeouts minute = OpenAiCompatibleRerank.usualTimeouts();

        assertThat(minute.answer()).isEqualTo(Duration.ofMinutes(1));
        assertThat(endpoint.timeoutsOr(minute)).isEqualTo(minute);
        assertThat(endpoint.withTimeouts(own).timeoutsOr(minute)).isEqualTo(own);
    }

    private static PluginRequest.ForModel rerank(Upstream upstream) {
        return Ask.of(ModelType.RERANK, upstream);
    }
}
