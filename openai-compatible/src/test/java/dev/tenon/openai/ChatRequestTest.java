package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to a chat model. */
@ExtendWith(OnePlugin.class)
final class ChatRequestTest {

    private final Upstream upstream = new Upstream(
            Upstream.json("{\"choices\":[{\"message\":{\"content\":\"ok\"},\"finish_reason\":\"stop\"}]}"));
    private PluginProcess plugin;

    @BeforeEach
    void take(PluginProcess process) {
        plugin = process;
    }

    @AfterEach
    void close() {
        upstream.close();
    }

    @Test
    void aPlainQuestionIsNoMoreThanThat() {
        assertThat(Json.write(sent("", Map.of())))
                .isEqualTo("{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],"
                        + "\"stream_options\":{\"include_usage\":true},\"user\":\"testkit\"}");
        assertThat(upstream.last().head())
                .startsWith("post /v1/chat/completions ")
                .contains("content-type: application/json")
                .contains("accept: text/event-stream")
                .doesNotContain("authorization");
        assertThat(Json.write(sent("plain", Map.of())))
                .isEqualTo("{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}");
    }

    @Test
    void keyHeadersAndNameOfTheEndpointAreSent() {
        plugin.call(Ask.of(
                                ModelType.LLM,
                                "customized",
                                upstream,
                                "api_key",
                                " k-1\n",
                                "header",
                                "t-9",
                                "kind",
                                "renamed")
                        .chat("Hi"))
                .success();

        assertThat(upstream.last().head())
                .contains("authorization: bearer k-1\r\n")
                .contains("x-tenant: t-9");
        assertThat(upstream.last().json())
                .containsEntry("model", "upstream-name")
                .containsEntry("custom", true);
    }

    @ParameterizedTest
    @CsvSource({
        "'', m, max_tokens",
        "completion-tokens, m, max_completion_tokens",
        "'', o3-mini, max_completion_tokens",
        "'', GPT-5.1, max_completion_tokens",
        "'', gpt-4o, max_tokens"
    })
    void theLimitHasTheNameThatTheModelKnows(String kind, String model, String member) {
        plugin.call(Ask.of(ModelType.LLM, model, upstream, "kind", kind)
                        .chat("Hi")
                        .with("model_parameters", Map.of("max_tokens", 7, "temperature", 0.5)))
                .success();

        assertThat(upstream.last().json()).containsEntry(member, 7L).containsEntry("temperature", 0.5);
    }

    @Test
    void anExtendedModelIsToldTheSchemaInWords() {
        String told = "Answer with one JSON object that follows this JSON schema:\n{\"type\":\"object\"}";
        PluginRequest request =
                Ask.llm(upstream, "kind", "extended").chat("Hi").with("json_schema", Map.of("type", "object"));
        plugin.call(request).success();

        assertThat(messages()).containsExactly(message("system", told), message("user", "Hi"));

        plugin.call(request.with("json_schema", Map.of("name", "n", "schema", Map.of("type", "object")))
                        .with("prompt_messages", List.of(message("system", "Be brief."), message("user", "Hi"))))
                .success();

        assertThat(messages()).containsExactly(message("system", "Be brief.\n\n" + told), message("user", "Hi"));
        assertThat(upstream.last().json()).containsKey("response_format");
    }

    @Test
    void anExtendedModelWithoutSchemaIsToldNothing() {
        plugin.call(Ask.llm(upstream, "kind", "extended")
                        .chat("Hi")
                        .with("model_parameters", Map.of("response_format", "json_object")))
                .success();

        assertThat(messages()).containsExactly(message("user", "Hi"));
    }

    private List<Object> messages() {
        return List.copyOf(JsonValues.list(upstream.last().json().get("messages")));
    }

    private static Map<String, Object> message(String role, String content) {
        return Map.of("role", role, "content", content);
    }

    @Test
    void parametersWithoutARuleAreNotSent() {
        assertThat(sent("", Map.of("logit_bias", 1, "temperature", 2))).doesNotContainKey("logit_bias");
    }

    @Test
    void whatStreamOptionsAreRefusedByIsRemembered() {
        String refusal = "{\"error\":{\"message\":\"Unknown parameter: stream_options\"}}";
        String answer = "{\"choices\":[{\"delta\":{\"content\":\"ok\"},\"finish_reason\":\"stop\"}]}";
        try (Upstream picky =
                new Upstream(Upstream.status(400, "application/json", refusal), Upstream.stream(answer))) {
            assertThat(plugin.call(Ask.llm(picky).chat("Hi")).text()).isEqualTo("ok");
            assertThat(plugin.call(Ask.llm(picky).chat("Hi")).text()).isEqualTo("ok");

            assertThat(picky.requests())
                    .extracting(request -> request.json().containsKey("stream_options"))
                    .containsExactly(true, false, false);
        }
    }

    @Test
    void stopWordsAreSent() {
        plugin.call(Ask.llm(upstream).chat("Hi").with("stop", List.of("END"))).success();

        assertThat(upstream.last().json()).containsEntry("stop", List.of("END"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | `` | {\"type\":\"text\"}",
                "json_object | {\"a\":1} | {\"type\":\"json_object\"}",
                "json_schema | {\"type\":\"object\"} | {\"type\":\"json_schema\",\"json_schema\":{\"name\":\"response\",\"schema\":{\"type\":\"object\"}}}",
                "json_schema | {\"title\":\"My Answer!\",\"type\":\"object\"} | {\"type\":\"json_schema\",\"json_schema\":{\"name\":\"MyAnswer\",\"schema\":{\"title\":\"My Answer!\",\"type\":\"object\"}}}",
                "json_schema | {\"name\":\"n\",\"schema\":{},\"strict\":true} | {\"type\":\"json_schema\",\"json_schema\":{\"name\":\"n\",\"schema\":{},\"strict\":true}}"
            })
    void aFormatIsSentAsTheApiHasIt(String format, String schema, String sent) {
        Map<String, Object> parameters = new HashMap<>(Map.of("response_format", format));
        if (!schema.isEmpty()) {
            parameters.put("json_schema", schema);
        }

        assertThat(sent("", parameters).get("response_format")).isEqualTo(Json.parse(sent));
    }

    @Test
    void aFormatIsSentToACompletionModelToo() {
        assertThat(sent("completion", Map.of("response_format", "json_object")))
                .containsKey("prompt")
                .containsEntry("response_format", Map.of("type", "json_object"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null, json_schema", "text, json_schema", "json_object, json_schema", "json_schema, json_schema"})
    void aSchemaOfTheRequestIsFollowedWhateverFormatIsChosen(@Nullable String format, String sent) {
        PluginRequest request = Ask.llm(upstream).chat("Hi").with("json_schema", Map.of("type", "object"));
        plugin.call(format == null ? request : request.with("model_parameters", Map.of("response_format", format)))
                .success();

        assertThat(Values.text(upstream.last().json(), "response_format.type")).isEqualTo(sent);
        assertThat(Values.at(upstream.last().json(), "response_format.json_schema.schema.type"))
                .isEqualTo("object");
    }

    @Test
    void aSchemaAmongTheParametersChoosesNoFormat() {
        assertThat(sent("", Map.of("json_schema", "{}"))).doesNotContainKey("response_format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "{"})
    void aFormatWithoutAUsableSchemaIsRefused(String schema) {
        Map<String, Object> parameters = new HashMap<>(Map.of("response_format", "json_schema"));
        if (!schema.isEmpty()) {
            parameters.put("json_schema", schema);
        }

        assertThat(plugin.call(Ask.llm(upstream).chat("Hi").with("model_parameters", parameters))
                        .failure())
                .satisfies(error -> assertThat(error.type()).isEqualTo("InvokeBadRequestError"))
                .satisfies(error -> assertThat(error.message()).containsIgnoringCase("json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "thinks | {\"reasoning_effort\":\"low\",\"reasoning_format\":\"auto\"} | {\"reasoning_effort\":\"low\",\"reasoning_format\":\"auto\",\"chat_template_kwargs\":{\"enable_thinking\":true,\"thinking\":true,\"reasoning_effort\":\"low\"},\"thinking\":{\"type\":\"enabled\"},\"enable_thinking\":true}",
                "thinks-not | {\"reasoning_effort\":\"low\"} | {\"chat_template_kwargs\":{\"enable_thinking\":false,\"thinking\":false},\"thinking\":{\"type\":\"disabled\"},\"enable_thinking\":false}",
                "may-think | {\"enable_thinking\":true,\"reasoning_effort\":\"high\"} | {\"reasoning_effort\":\"high\"}",
                "may-think | {} | {}",
                "`` | {\"enable_thinking\":true,\"reasoning_effort\":\"low\",\"reasoning_format\":\"none\"} | {\"enable_thinking\":true,\"reasoning_effort\":\"low\",\"reasoning_format\":\"none\"}"
            })
    void thinkingIsSwitched(String kind, String parameters, String members) {
        Map<String, Object> sent = new HashMap<>(sent(kind, Json.parseObject(parameters)));
        sent.keySet().removeAll(List.of("model", "stream", "messages", "stream_options", "user"));

        assertThat(sent).isEqualTo(Json.parseObject(members));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "web-standard | tools | [{\"type\":\"web_search\",\"web_search\":{\"enable\":true}}]",
                "web-simple | tools | [{\"type\":\"web_search\"}]",
                "web-parameter | web_search | true",
                "`` | tools | null",
                "`` | web_search | true"
            })
    void theWebIsSearched(String kind, String member, String value) {
        assertThat(sent(kind, Map.of("web_search", true)).get(member)).isEqualTo(Json.parse(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {" '' | false", "web-parameter | null", "web-simple | null"})
    void aSearchThatIsOffIsSaidOnlyWhereNothingElseWasChosen(String kind, @Nullable Boolean sent) {
        assertThat(sent(kind, Map.of("web_search", false)).get("web_search")).isEqualTo(sent);
    }

    private Map<String, @Nullable Object> sent(String kind, Map<String, ?> parameters) {
        PluginRequest request = Ask.llm(upstream, "kind", kind).chat("Hi").with("model_parameters", parameters);
        plugin.call(request).success();
        return upstream.last().json();
    }
}
