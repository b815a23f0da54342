package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the answers of servers are read, with all that they get wrong. */
@ExtendWith(OnePlugin.class)
final class AnswersTest {

    private PluginProcess plugin;

    @BeforeEach
    void take(PluginProcess process) {
        plugin = process;
    }

    @Test
    void theFirstFinishReasonStaysAndTextBehindItIsText() {
        Answer answer = streamed(
                "",
                "{\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"length\"}]}",
                "{\"choices\":[{\"delta\":{\"content\":\"b\"},\"finish_reason\":null}]}",
                "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}");

        assertThat(answer.text()).isEqualTo("ab");
        assertThat(answer.finishReason()).isEqualTo("length");
    }

    @Test
    void onlyTheFirstChoiceCounts() {
        assertThat(streamed(
                                "",
                                "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}},"
                                        + "{\"index\":1,\"delta\":{\"content\":\"b\"}}]}")
                        .text())
                .isEqualTo("a");
    }

    @Test
    void contentMayBeAListOfParts() {
        String parts = "[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"image\"},{\"type\":\"text\",\"text\":\"b\"}]";

        assertThat(streamed("", "{\"choices\":[{\"delta\":{\"content\":" + parts + "}}]}")
                        .text())
                .isEqualTo("ab");
        assertThat(whole("{\"choices\":[{\"message\":{\"content\":" + parts + "}}]}")
                        .text())
                .isEqualTo("ab");
    }

    @Test
    void aMessageInAStreamIsReadOnce() {
        assertThat(streamed("", "{\"choices\":[{\"message\":{\"content\":\"all\"},\"finish_reason\":\"stop\"}]}")
                        .text())
                .isEqualTo("all");
        assertThat(streamed(
                                "",
                                "{\"choices\":[{\"delta\":{\"content\":\"all\"}}]}",
                                "{\"choices\":[{\"message\":{\"content\":\"all\"},\"finish_reason\":\"stop\"}]}")
                        .text())
                .isEqualTo("all");
    }

    @Test
    void aServerThatIgnoresStreamIsUnderstood() {
        try (Upstream upstream = new Upstream(
                Upstream.json("{\"choices\":[{\"message\":{\"content\":\"whole\"},\"finish_reason\":\"stop\"}]}"))) {
            assertThat(plugin.call(Ask.llm(upstream).chat("Hi")).text()).isEqualTo("whole");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reasoning_content", "reasoning"})
    void reasoningIsAThinkBlockStreamedOrWhole(String member) {
        Answer streamed = streamed(
                "",
                "{\"choices\":[{\"delta\":{\"" + member + "\":\"hm\"}}]}",
                "{\"choices\":[{\"delta\":{}}]}",
                "{\"choices\":[{\"delta\":{\"content\":\"\",\"" + member + "\":\"!\"}}]}",
                "{\"choices\":[{\"delta\":{\"content\":\"Yes\"}}]}");
        Answer whole = whole("{\"choices\":[{\"message\":{\"content\":\"Yes\",\"" + member + "\":\"hm!\"}}]}");

        assertThat(streamed.text()).isEqualTo("<think>\nhm!\n</think>Yes");
        assertThat(whole.text()).isEqualTo(streamed.text());
    }

    @Test
    void aThinkBlockInTheTextIsNotDoubled() {
        assertThat(whole(
                                "{\"choices\":[{\"message\":{\"content\":\"<think>a</think>b\",\"reasoning_content\":\"a\"}}]}")
                        .text())
                .isEqualTo("<think>a</think>b");
    }

    @Test
    void whoWantsNoThoughtsGetsNone() {
        Answer answer = streamed(
                "thinks-not",
                "{\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\"}}]}",
                "{\"choices\":[{\"delta\":{\"content\":\"<thi\"}}]}",
                "{\"choices\":[{\"delta\":{\"content\":\"nk>secret</th\"}}]}",
                "{\"choices\":[{\"delta\":{\"content\":\"ink>\\n\\nshown <\"}}]}");

        assertThat(answer.text()).isEqualTo("shown <");
    }

    @Test
    void aRefusalIsText() {
        assertThat(whole("{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"I must not\"}}]}")
                        .text())
                .isEqualTo("I must not");
    }

    @Test
    void completionsStreamTextWithoutDone() {
        try (Upstream upstream = new Upstream(
                Upstream.events(
                        "data: {\"choices\":[{\"text\":\"up\",\"finish_reason\":null}]}\r\n\r\n",
                        "data: {\"choices\":[{\"text\":\"on\",\"finish_reason\":\"length\"}],\"usage\":{\"prompt_tokens\":2,\"completion_tokens\":2}}\r\n\r\n"))) {
            Answer answer = plugin.call(Ask.llm(upstream, "kind", "completion").chat("Once"));

            assertThat(answer.text()).isEqualTo("upon");
            assertThat(answer.finishReason()).isEqualTo("length");
            assertThat(upstream.last().head()).startsWith("post /v1/completions ");
            assertThat(upstream.last().json()).containsEntry("prompt", "Once");
        }
    }

    @Test
    void theFingerprintIsKept() {
        Answer answer = streamed(
                "",
                "{\"system_fingerprint\":\"fp_1\",\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}");

        assertThat(answer.results().get(answer.results().size() - 1)).containsEntry("system_fingerprint", "fp_1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"prompt_tokens\":30,\"completion_tokens\":4} | 30 | 4",
                "{\"prompt_tokens\":30,\"completion_tokens\":-1} | 30 | 3",
                "{\"prompt_tokens\":null} | 35 | 3",
                "null | 35 | 3"
            })
    void halvesThatTheServerDoesNotTellAreEstimatedFromEverything(String usage, long prompt, long completion) {
        String document =
                "{\"choices\":[{\"message\":{\"content\":\"one two three\"},\"finish_reason\":\"stop\"}],\"usage\":"
                        + usage + "}";
        try (Upstream upstream = new Upstream(Upstream.json(document))) {
            PluginRequest request = Ask.llm(upstream)
                    .chat(List.of(
                            message("system", "Be brief."), message("user", "Count."), message("user", "To three.")))
                    .with("tools", List.of(Map.of("name", "f", "description", "d", "parameters", Map.of())))
                    .with("stream", false);
            Map<String, Object> told = plugin.call(request).usage();

            assertThat((Long) told.get("completion_tokens")).isEqualTo(completion);
            assertThat((Long) told.get("prompt_tokens")).isBetween(prompt - 8, prompt + 8);
            assertThat(told.get("total_tokens"))
                    .isEqualTo((Long) told.get("prompt_tokens") + (Long) told.get("completion_tokens"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 33", "finish-usage, 20"})
    void theLastUsageCountsUnlessThatOfTheFinishChunkDoes(String kind, long completion) {
        Answer answer = streamed(
                kind,
                "{\"choices\":[{\"delta\":{\"content\":\"a\"}}],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":1}}",
                "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":20}}",
                "{\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":33}}");

        assertThat(answer.usage()).containsEntry("completion_tokens", completion);
    }

    @Test
    void whatDifyGetsIsNeverNull() {
        String calls = "\"tool_calls\":[{\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]";
        Answer streamed = streamed("", "{\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":null}}]}");
        Answer nullInCalls = whole("{\"choices\":[{\"message\":{\"content\":null," + calls + "}}]}");
        Answer onlyCalls = whole("{\"choices\":[{\"message\":{" + calls + "}}]}");

        assertThat(List.of(nullInCalls, onlyCalls))
                .allSatisfy(answer -> assertThat(answer.toolCalls()).hasSize(1));
        for (Answer answer : List.of(streamed, nullInCalls, onlyCalls)) {
            assertThat(answer.results())
                    .isNotEmpty()
                    .allSatisfy(chunk -> assertThat(Values.text(chunk, "delta.message.content"))
                            .isEmpty());
        }
    }

    private Answer streamed(String kind, String... documents) {
        try (Upstream upstream = new Upstream(Upstream.stream(documents))) {
            return plugin.call(Ask.llm(upstream, "kind", kind).chat("Hi"));
        }
    }

    private Answer whole(String document) {
        try (Upstream upstream = new Upstream(Upstream.json(document))) {
            return plugin.call(Ask.llm(upstream).chat("Hi").with("stream", false));
        }
    }

    private static Map<String, Object> message(String role, String text) {
        return new HashMap<>(PluginRequest.message(role, text));
    }
}
