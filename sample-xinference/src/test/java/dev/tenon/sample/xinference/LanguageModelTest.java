package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.Json;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Served;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What language models are asked, and what becomes of their answers. */
final class LanguageModelTest {

    private static final String CHAT = "/v1/chat/completions";

    private static final List<Map<String, Object>> WEATHER = List.of(Map.of(
            "name", "get_weather",
            "description", "The weather of a city",
            "parameters", Map.of("type", "object", "properties", Map.of("city", Map.of("type", "string")))));

    private static Xinference xinference;

    @BeforeAll
    static void start() {
        Map<String, Object> strict = new HashMap<>(
                Served.llm("strict", "vLLM", 4096, "chat", "vision").description());
        strict.put("strict_system_first", true);
        xinference = new Xinference(EmbeddedXinference.builder()
                .model(new Served("strict", strict))
                .model(Served.llm("all-senses", "vLLM", 4096, "chat", "omni"))
                .start());
    }

    @AfterAll
    static void stop() {
        xinference.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwen-chat", "tiny-chat", "tiny-gguf", "模型 a?b", "team/model"})
    void anAnswerComesInPiecesWithUsageAndReason(String uid) {
        Answer answer = xinference.call(xinference.llm(uid).chat("Grüße 👋"));

        assertThat(answer.text())
                .isEqualTo("You said: Grüße 👋 — and I am a small model 🎉 that always answers politely.");
        assertThat(answer.results()).hasSizeGreaterThan(1);
        assertThat(answer.results()).allMatch(chunk -> "in-dify".equals(chunk.get("model")));
        assertThat(answer.finishReason()).isEqualTo("stop");
        assertThat(answer.usage()).containsEntry("prompt_tokens", 29L).containsEntry("completion_tokens", 20L);
        assertThat(xinference.sent(CHAT)).containsEntry("stream_options", Map.of("include_usage", true));
    }

    @Test
    void withoutStreamItIsOnePiece() {
        Answer answer = xinference.call(xinference.llm("qwen-chat").chat("Hi").with("stream", false));

        assertThat(answer.results()).hasSize(1);
        assertThat(answer.text()).startsWith("You said: Hi");
        assertThat(answer.usage()).containsEntry("total_tokens", 49L);
        assertThat(xinference.sent(CHAT)).containsEntry("stream", false).doesNotContainKey("stream_options");
    }

    @Test
    void onlyWhatTheUserSetIsSent() {
        xinference.call(xinference.llm("tiny-chat").chat("Hi")).success();
        assertThat(xinference.sent(CHAT)).containsOnlyKeys("model", "stream", "messages", "stream_options");

        xinference
                .call(xinference
                        .llm("tiny-chat")
                        .chat("Hi")
                        .with("model_parameters", Map.of("temperature", 2, "top_k", 3.0, "max_tokens", 9))
                        .with("stop", List.of("END")))
                .success();
        assertThat(xinference.sent(CHAT))
                .containsEntry("model", "tiny-chat")
                .containsEntry("top_k", 3L)
                .containsEntry("max_tokens", 9L)
                .containsEntry("stop", List.of("END"));
        assertThat(xinference.sent(CHAT).get("temperature")).asString().isIn("2", "2.0");
    }

    @Test
    void aKnownModelIsNotDescribedAgain() {
        xinference.call(xinference.llm("qwen-chat").chat("Hi")).success();
        int before = xinference.server.requests().size();
        xinference.call(xinference.llm("qwen-chat").chat("Hi again")).success();

        assertThat(xinference.server.requests()).hasSize(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"qwen-chat, true", "tiny-gguf, true", "tiny-chat, false"})
    void toolsAreCalledWhateverTheEngineStreams(String uid, boolean streamed) {
        Answer answer = xinference.call(
                xinference.llm(uid).chat("What is the weather in Paris?").with("tools", WEATHER));

        assertThat(answer.text()).isEmpty();
        assertThat(answer.toolCalls()).hasSize(1);
        assertThat(Values.text(answer.toolCalls().get(0), "function.name")).isEqualTo("get_weather");
        assertThat(Values.text(answer.toolCalls().get(0), "function.arguments")).isEqualTo("{\"city\":\"Paris\"}");
        assertThat(answer.finishReason()).isEqualTo("tool_calls");
        assertThat(xinference.sent(CHAT)).containsEntry("stream", streamed);
    }

    @Test
    void callsAndTheirResultsGoBackAsTheyCame() {
        Map<String, Object> assistant = message("assistant", "");
        assistant.put("tool_calls", List.of(call("c1", "f", "{}"), call("c2", "g", "{\"x\":1}")));
        Map<String, Object> result = message("tool", "sunny");
        result.put("tool_call_id", "c1");
        Answer answer =
                xinference.call(xinference.llm("qwen-chat").chat(List.of(message("user", "?"), assistant, result)));

        assertThat(answer.text()).isEqualTo("The tool says: sunny");
        Object sent = xinference.sent(CHAT);
        assertThat(Values.list(sent, "messages.1.tool_calls"))
                .isEqualTo(List.of(call("c1", "f", "{}"), call("c2", "g", "{\"x\":1}")));
        assertThat(Values.text(sent, "messages.1.content")).isEmpty();
        assertThat(Values.text(sent, "messages.2.tool_call_id")).isEqualTo("c1");
    }

    @Test
    void thoughtsAreAThinkBlockAndDoNotGoBack() {
        Answer streamed = xinference.call(xinference.llm("tiny-think").chat("Hi"));
        Answer whole = xinference.call(xinference.llm("tiny-think").chat("Hi").with("stream", false));

        assertThat(streamed.text()).startsWith("<think>\n").contains("Let me think.", "</think>You said: Hi");
        assertThat(whole.text()).isEqualTo(streamed.text());

        xinference
                .call(xinference
                        .llm("tiny-think")
                        .chat(List.of(message("assistant", streamed.text()), message("user", "And?"))))
                .success();
        assertThat(Values.text(xinference.sent(CHAT), "messages.0.content")).startsWith("You said: Hi");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thinkingIsSwitchedWhereTheModelCan(boolean think) {
        PluginRequest request =
                xinference.llm("tiny-think").chat("Hi").with("model_parameters", Map.of("think", think));
        xinference.call(request).success();

        assertThat(xinference.sent(CHAT))
                .containsEntry("chat_template_kwargs", Map.of("enable_thinking", think, "thinking", think))
                .doesNotContainKey("think");
    }

    @Test
    void aModelThatOnlyCompletesGetsOnePrompt() {
        Answer answer = xinference.call(
                xinference.llm("tiny-gen").chat(List.of(message("system", "Once"), message("user", "upon a time"))));

        assertThat(answer.text()).isEqualTo(", there was a tiny model.");
        assertThat(answer.finishReason()).isEqualTo("length");
        assertThat(answer.usage()).containsEntry("prompt_tokens", 8L).containsEntry("completion_tokens", 4L);
        assertThat(xinference.sent("/v1/completions")).containsEntry("prompt", "Once\nupon a time");
    }

    @Test
    void systemMessagesAreMergedWhereOnlyTheFirstMayBeOne() {
        xinference
                .call(xinference
                        .llm("strict")
                        .chat(List.of(
                                message("system", "Be brief."),
                                message("user", "Hi"),
                                message("system", "Be kind."),
                                message("user", "Again"))))
                .success();

        assertThat(Values.list(xinference.sent(CHAT), "messages")).hasSize(3);
        assertThat(Values.text(xinference.sent(CHAT), "messages.0.content")).isEqualTo("Be brief.\n\nBe kind.");
    }

    @Test
    void aPictureIsSentToAModelThatSeesAndRefusedByOneThatDoesNot() {
        Map<String, Object> picture = Map.of("type", "image", "base64_data", "iVBORw0KGgo=", "mime_type", "image/png");
        Map<String, Object> message = message("user", "");
        message.put("content", List.of(Map.of("type", "text", "data", "What is this?"), picture));

        xinference.call(xinference.llm("strict").chat(List.of(message))).success();
        assertThat(Values.text(xinference.sent(CHAT), "messages.0.content.1.image_url.url"))
                .isEqualTo("data:image/png;base64,iVBORw0KGgo=");

        assertThat(xinference
                        .call(xinference.llm("qwen-chat").chat(List.of(message)))
                        .failure())
                .satisfies(error -> assertThat(error.type()).isEqualTo("InvokeBadRequestError"))
                .satisfies(error -> assertThat(error.message()).contains("does not accept image input"));
    }

    @ParameterizedTest
    @CsvSource({"audio, audio/wav, audio_url", "video, video/mp4, video_url"})
    void whatIsHeardAndSeenIsSentAsTheServerTakesIt(String type, String mimeType, String member) {
        Map<String, Object> message = message("user", "");
        message.put("content", List.of(Map.of("type", type, "base64_data", "AAAA", "mime_type", mimeType)));
        xinference.call(xinference.llm("all-senses").chat(List.of(message))).success();

        assertThat(Values.at(xinference.sent(CHAT), "messages.0.content.0"))
                .isEqualTo(Map.of("type", member, member, Map.of("url", "data:" + mimeType + ";base64,AAAA")));
    }

    @Test
    void tokensAreCountedWithoutTheServer() {
        int before = xinference.server.requests().size();
        Answer answer = xinference.call(xinference.llm("qwen-chat").countTokens("one two three"));

        assertThat((Long) answer.single().get("num_tokens")).isBetween(3L, 12L);
        assertThat(xinference.server.requests()).hasSize(before);
    }

    @Test
    void aJsonSchemaReachesTheServerWrapped() {
        Map<String, Object> schema = Map.of("type", "object", "title", "Answer");
        xinference
                .call(xinference
                        .llm("qwen-chat")
                        .chat("Hi")
                        .with(
                                "model_parameters",
                                Map.of("response_format", "json_schema", "json_schema", Json.write(schema))))
                .success();

        assertThat(Values.at(xinference.sent(CHAT), "response_format"))
                .isEqualTo(Map.of("type", "json_schema", "json_schema", Map.of("name", "Answer", "schema", schema)));
    }

    private static Map<String, Object> message(String role, String text) {
        return new HashMap<>(PluginRequest.message(role, text));
    }

    private static Map<String, Object> call(String id, String name, String arguments) {
        return Map.of("id", id, "type", "function", "function", Map.of("name", name, "arguments", arguments));
    }
}
