package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How messages of Dify become those of the API. */
@ExtendWith(OnePlugin.class)
final class ChatMessagesTest {

    private static final Map<String, Object> CALL =
            Map.of("id", "c1", "type", "function", "function", Map.of("name", "f", "arguments", "{\"x\":1}"));

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

    @ParameterizedTest
    @CsvSource({"'', developer", "plain, system"})
    void theRoleOfDevelopersIsPassedOnWhereItIsKnown(String kind, String role) {
        assertThat(sent(kind, List.of(message("developer", "d"))))
                .isEqualTo("[{\"role\":\"" + role + "\",\"content\":\"d\"}]");
    }

    @Test
    void systemMessagesAreMergedWhereOnlyOneIsTaken() {
        assertThat(sent("plain", List.of(message("system", "a"), message("user", "u"), message("system", "b"))))
                .isEqualTo("[{\"role\":\"system\",\"content\":\"a\\n\\nb\"},{\"role\":\"user\",\"content\":\"u\"}]");
    }

    @ParameterizedTest
    @CsvSource({"anna_1, true", "'Anna Müller', false", "'', false"})
    void aNameIsSentIfTheApiTakesIt(String name, boolean taken) {
        Map<String, Object> message = message("user", "u");
        message.put("name", name);

        assertThat(sent("", List.of(message)))
                .isEqualTo(
                        "[{\"role\":\"user\",\"content\":\"u\"" + (taken ? ",\"name\":\"" + name + "\"" : "") + "}]");
    }

    @Test
    void thoughtsDoNotGoBack() {
        assertThat(sent("", List.of(message("assistant", "<think>\nhm\n</think>Yes"), message("user", "u"))))
                .startsWith("[{\"role\":\"assistant\",\"content\":\"Yes\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'' | {\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":1}\"}}]},{\"role\":\"tool\",\"tool_call_id\":\"c1\",\"content\":\"sunny\"}",
                "no-null | {\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":[{\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":1}\"}}]},{\"role\":\"tool\",\"tool_call_id\":\"c1\",\"content\":\"sunny\"}",
                "functions | {\"role\":\"assistant\",\"content\":null,\"function_call\":{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":1}\"}},{\"role\":\"function\",\"name\":\"f\",\"content\":\"sunny\"}",
                "no-tools | {\"role\":\"assistant\",\"content\":\"\\nCall of f: {\\\"x\\\":1}\"},{\"role\":\"user\",\"content\":\"Result of f: sunny\"}"
            })
    void aCallAndItsResultGoBackAsTheServerKnowsThem(String kind, String messages) {
        Map<String, Object> assistant = message("assistant", "");
        assistant.put("tool_calls", List.of(CALL));
        Map<String, Object> tool = message("tool", "sunny");
        tool.put("tool_call_id", "c1");

        assertThat(sent(kind.equals("''") ? "" : kind, List.of(assistant, tool)))
                .isEqualTo("[" + messages + "]");
    }

    @Test
    void theOlderApiGetsEachResultBehindItsCall() {
        Map<String, Object> assistant = message("assistant", "both");
        assistant.put(
                "tool_calls",
                List.of(
                        CALL,
                        Map.of("id", "c2", "type", "function", "function", Map.of("name", "g", "arguments", ""))));
        Map<String, Object> first = message("tool", "r1");
        first.put("tool_call_id", "c1");
        Map<String, Object> second = message("tool", "r2");
        second.put("tool_call_id", "c2");

        assertThat(sent("functions", List.of(assistant, second, first)))
                .isEqualTo(
                        "[{\"role\":\"assistant\",\"content\":\"both\",\"function_call\":{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":1}\"}},"
                                + "{\"role\":\"function\",\"name\":\"f\",\"content\":\"r1\"},"
                                + "{\"role\":\"assistant\",\"content\":null,\"function_call\":{\"name\":\"g\",\"arguments\":\"{}\"}},"
                                + "{\"role\":\"function\",\"name\":\"g\",\"content\":\"r2\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | tools | [{\"type\":\"function\",\"function\":{\"name\":\"f\",\"description\":\"d\",\"parameters\":{\"type\":\"object\"}}}]",
                "`` | tool_choice | {\"type\":\"function\",\"function\":{\"name\":\"f\"}}",
                "functions | functions | [{\"name\":\"f\",\"description\":\"d\",\"parameters\":{\"type\":\"object\"}}]",
                "functions | function_call | {\"name\":\"f\"}",
                "no-tools | tools | null"
            })
    void toolsAreOfferedAsTheServerKnowsThem(String kind, String member, String value) {
        PluginRequest request = Ask.llm(upstream, "kind", kind)
                .chat("Hi")
                .with("tools", List.of(Map.of("name", "f", "description", "d", "parameters", Map.of("type", "object"))))
                .with("tool_choice", Map.of("mode", "tool", "name", "f"));
        plugin.call(request).success();

        assertThat(upstream.last().json().get(member)).isEqualTo(Json.parse(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | image | png | image/png | {\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,AAAA\",\"detail\":\"low\"}}",
                "`` | video | mp4 | video/mp4 | {\"type\":\"video_url\",\"video_url\":{\"url\":\"data:video/mp4;base64,AAAA\"}}",
                "`` | audio | wav | audio/wav | {\"type\":\"input_audio\",\"input_audio\":{\"data\":\"AAAA\",\"format\":\"wav\"}}",
                "`` | document | pdf | application/pdf | {\"type\":\"file\",\"file\":{\"file_data\":\"data:application/pdf;base64,AAAA\",\"filename\":\"document.pdf\"}}",
                "urls | video | mp4 | video/mp4 | {\"type\":\"video_url\",\"video_url\":{\"url\":\"data:video/mp4;base64,AAAA\"}}",
                "urls | audio | wav | audio/wav | {\"type\":\"audio_url\",\"audio_url\":{\"url\":\"data:audio/wav;base64,AAAA\"}}",
                "extended | video | mp4 | video/mp4 | {\"type\":\"image_url\",\"image_url\":{\"url\":\"data:video/mp4;base64,AAAA\"}}",
                "image-urls | video | mp4 | video/mp4 | {\"type\":\"image_url\",\"image_url\":{\"url\":\"data:video/mp4;base64,AAAA\"}}",
                "image-urls | audio | wav | audio/wav | {\"type\":\"image_url\",\"image_url\":{\"url\":\"data:audio/wav;base64,AAAA\"}}"
            })
    void aPartIsSent(String kind, String type, String format, String mimeType, String part) {
        Map<String, Object> message = message("user", "");
        message.put("content", List.of(text("look"), media(type, format, mimeType)));

        assertThat(sent(kind, List.of(message)))
                .isEqualTo("[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"look\"}," + part + "]}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | \"content\":[IMAGE,{\"type\":\"text\",\"text\":\"look\"}],\"tool_calls\":[{\"id\":\"c1\",\"type\":\"function\",\"function\":CALL}]",
                "functions | \"content\":[IMAGE,{\"type\":\"text\",\"text\":\"look\"}],\"function_call\":CALL",
                "no-tools | \"content\":[IMAGE,{\"type\":\"text\",\"text\":\"look\"},{\"type\":\"text\",\"text\":\"\\nCall of f: {\\\"x\\\":1}\"}]"
            })
    void whatTheAssistantShowedGoesBackWithoutItsThoughts(String kind, String members) {
        Map<String, Object> assistant = message("assistant", "");
        assistant.put(
                "content",
                List.of(text("<think>hm</think>"), media("image", "png", "image/png"), text("<think>so</think>look")));
        assistant.put("tool_calls", List.of(CALL));

        assertThat(sent(kind, List.of(assistant)))
                .isEqualTo("[{\"role\":\"assistant\","
                        + members.replace(
                                        "IMAGE",
                                        "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,AAAA\",\"detail\":\"low\"}}")
                                .replace("CALL", "{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":1}\"}")
                        + "}]");
    }

    @Test
    void mergedSystemMessagesKeepTheirMedia() {
        Map<String, Object> shown = message("system", "");
        shown.put("content", List.of(media("image", "png", "image/png")));

        assertThat(sent("plain", List.of(message("system", "a"), shown)))
                .isEqualTo(
                        "[{\"role\":\"system\",\"content\":[{\"type\":\"text\",\"text\":\"a\"},"
                                + "{\"type\":\"text\",\"text\":\"\\n\\n\"},"
                                + "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,AAAA\",\"detail\":\"low\"}}]}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "system", "assistant"})
    void mediaThatTheModelDoesNotAcceptAreRefusedWhoeverShowsThem(String role) {
        Map<String, Object> message = message(role, "");
        message.put("content", List.of(media("image", "png", "image/png")));
        Answer answer =
                plugin.call(Ask.llm(upstream, "kind", "text-only").chat(List.of(message("user", "u"), message)));

        assertThat(answer.failure().type()).isEqualTo("InvokeBadRequestError");
        assertThat(answer.failure().message()).contains("message 1: the model does not accept image input");
        assertThat(upstream.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text-only, image", "text-only, video", "text-only, audio", "text-only, document", "completion, image"})
    void aPartThatIsNotAcceptedIsRefusedAndNotDropped(String kind, String type) {
        Map<String, Object> message = message("user", "");
        message.put("content", List.of(text("look"), media(type, "x", "application/x")));
        Answer answer = plugin.call(Ask.llm(upstream, "kind", kind).chat(List.of(message)));

        assertThat(answer.failure().type()).isEqualTo("InvokeBadRequestError");
        assertThat(answer.failure().message()).contains(kind.equals("completion") ? "only text" : type + " input");
        assertThat(upstream.requests()).isEmpty();
    }

    @Test
    void aPromptIsTheTextOfAllMessages() {
        plugin.call(Ask.llm(upstream, "kind", "completion")
                        .chat(List.of(message("system", "a"), message("user", "b")))
                        .with("stream", false))
                .success();

        assertThat(upstream.last().json()).containsEntry("prompt", "a\nb").doesNotContainKey("messages");
    }

    private String sent(String kind, List<Map<String, Object>> messages) {
        plugin.call(Ask.llm(upstream, "kind", kind).chat(messages)).success();
        return Json.write(upstream.last().json().get("messages"));
    }

    private static Map<String, Object> message(String role, String text) {
        return new HashMap<>(PluginRequest.message(role, text));
    }

    private static Map<String, Object> text(String text) {
        return Map.of("type", "text", "data", text);
    }

    private static Map<String, Object> media(String type, String format, String mimeType) {
        return Map.of(
                "type", type, "format", format, "mime_type", mimeType, "base64_data", "AAAA", "url", "", "detail", "");
    }
}
