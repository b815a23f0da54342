package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.token.TokenCounter;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts become vectors. */
@ExtendWith(OnePlugin.class)
final class EmbeddingTest {

    /** Answers for each text its length, from the last to the first. */
    private static final Upstream.Reply LENGTHS = (request, out) -> {
        List<?> input = Values.list(request.json(), "input");
        String data = IntStream.range(0, input.size())
                .map(i -> input.size() - 1 - i)
                .mapToObj(i -> "{\"index\":" + i + ",\"embedding\":["
                        + input.get(i).toString().length() + "]}")
                .collect(Collectors.joining(","));
        Upstream.json("{\"data\":[" + data + "],\"usage\":{\"prompt_tokens\":3,\"total_tokens\":3}}")
                .write(request, out);
    };

    private PluginProcess plugin;

    @BeforeEach
    void take(PluginProcess process) {
        plugin = process;
    }

    @Test
    void tenTextsAtFourATimeAreThreeRequests() {
        try (Upstream upstream = new Upstream(LENGTHS)) {
            String[] texts = IntStream.range(1, 11).mapToObj("x"::repeat).toArray(String[]::new);
            Map<String, Object> answer =
                    plugin.call(embedding(upstream).embed(texts)).single();

            assertThat(Values.list(answer, "embeddings").toString())
                    .isEqualTo("[[1], [2], [3], [4], [5], [6], [7], [8], [9], [10]]");
            assertThat(Values.at(answer, "usage.tokens")).isEqualTo(9L);
            assertThat(upstream.requests()).hasSize(3);
            assertThat(upstream.last().json()).containsOnlyKeys("model", "input", "user");
        }
    }

    @Test
    void aTextIsCutToTheContextAndGetsItsPrefix() {
        try (Upstream upstream = new Upstream(LENGTHS)) {
            plugin.call(embedding(upstream).embed("one two three four five")).success();
            assertThat(upstream.last().json()).containsEntry("input", List.of("one two three four"));

            plugin.call(embedding(upstream, "kind", "prefixed").embed("one").with("input_type", "query"))
                    .success();
            assertThat(upstream.last().json()).containsEntry("input", List.of("query: one"));
        }
    }

    @Test
    void withoutAKnownContextATextIsCutToWhatDifyAssumes() {
        try (Upstream upstream = new Upstream(LENGTHS)) {
            plugin.call(Ask.of(ModelType.TEXT_EMBEDDING, "of-unknown-size", upstream)
                            .embed("a".repeat(5) + " a".repeat(2000)))
                    .success();

            String sent =
                    String.valueOf(Values.list(upstream.last().json(), "input").get(0));
            assertThat(TokenCounter.gpt2().count(sent)).isEqualTo(1000);
        }
    }

    @Test
    void textsAndImagesAreEmbeddedOneByOne() {
        try (Upstream upstream = new Upstream(
                Upstream.json("{\"data\":[{\"embedding\":[1]}],\"usage\":{\"prompt_tokens\":3,\"total_tokens\":3}}"))) {
            Map<String, Object> answer = plugin.call(embedding(upstream, "kind", "prefixed")
                            .action("invoke_multimodal_embedding")
                            .with(
                                    "documents",
                                    List.of(
                                            Map.of("content", "a", "content_type", "text"),
                                            Map.of("content", "/9j/AAAA", "content_type", "image"),
                                            Map.of("content", "https://host/a.png", "content_type", "image"))))
                    .single();

            assertThat(Values.list(answer, "embeddings")).hasToString("[[1], [1], [1]]");
            assertThat(Values.at(answer, "usage.tokens")).isEqualTo(9L);
            assertThat(upstream.requests())
                    .allSatisfy(request -> assertThat(request.json())
                            .containsEntry("encoding_format", "float")
                            .doesNotContainKey("input"))
                    .extracting(request -> Json.write(request.json().get("messages")))
                    .containsExactly(
                            message("{\"type\":\"text\",\"text\":\"document: a\"}"),
                            message(
                                    "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/jpeg;base64,/9j/AAAA\"}}"),
                            message("{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://host/a.png\"}}"));
        }
    }

    private static String message(String part) {
        return "[{\"role\":\"user\",\"content\":[" + part + "]}]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"data\":[{\"embedding\":[1,2.5]}]} | [[1, 2.5]]",
                "{\"data\":[{\"embedding\":[1e+1,2.5]}]} | [[10.0, 2.5]]",
                "{\"data\":[{\"index\":0,\"embedding\":\"AACAPwAAIEA=\"}]} | [[1.0, 2.5]]"
            })
    void vectorsAreNumbersOrBase64(String body, String vectors) {
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            Map<String, Object> answer =
                    plugin.call(embedding(upstream).embed("one two")).single();

            assertThat(Values.list(answer, "embeddings")).hasToString(vectors);
            assertThat(Values.at(answer, "usage.total_tokens")).isEqualTo(2L);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"data\":[]} | ServerUnavailable | 0 vectors for 1 texts",
                "{\"data\":[{\"index\":3,\"embedding\":[1]}]} | ServerUnavailable | text 3",
                "{\"data\":[{\"embedding\":[]}]} | ServerUnavailable | an empty vector",
                "{\"data\":[{\"embedding\":\"\"}]} | ServerUnavailable | an empty vector",
                "{\"data\":[{\"embedding\":[null]}]} | ServerUnavailable | holds null",
                "{\"data\":[{\"embedding\":[1e999]}]} | ServerUnavailable | a vector with Infinity",
                "{\"data\":[{\"embedding\":\"&&&\"}]} | ServerUnavailable | no base64",
                "{\"data\":[{\"embedding\":{\"1\":2}}]} | BadRequest | sparse",
                "{\"object\":\"error\",\"message\":\"no such model\",\"code\":404} | BadRequest | no such model",
                "[1] | ServerUnavailable | [1]"
            })
    void whatIsNoVectorIsAnError(String body, String kind, String text) {
        try (Upstream upstream = new Upstream(Upstream.json(body))) {
            Answer answer = plugin.call(embedding(upstream).embed("one"));

            assertThat(answer.failure().type()).isEqualTo("Invoke" + kind + "Error");
            assertThat(answer.failure().message()).contains(text);
        }
    }

    private static PluginRequest.ForModel embedding(Upstream upstream, String... credentials) {
        return Ask.of(ModelType.TEXT_EMBEDDING, upstream, credentials);
    }
}
