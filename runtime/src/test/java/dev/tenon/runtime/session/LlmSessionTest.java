package dev.tenon.runtime.session;

import static dev.tenon.runtime.session.Harness.error;
import static dev.tenon.runtime.session.Harness.lastDelta;
import static dev.tenon.runtime.session.Harness.request;
import static dev.tenon.runtime.session.Harness.text;
import static dev.tenon.runtime.session.Harness.usage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.token.TokenCounter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the answer of a language model becomes frames. */
final class LlmSessionTest {

    @Test
    void chunksAreCountedAndTheLastOneCarriesUsageAndReason() {
        Harness harness = new Harness(
                (request, out) -> out.text("a").text("").text(null).text("b").usage(7, 3));
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

        assertThat(messages).hasSize(4);
        assertThat(text(messages)).isEqualTo("ab");
        assertThat(lastDelta(messages).get("index")).isEqualTo(2L);
        assertThat(lastDelta(messages).get("finish_reason")).isEqualTo("stop");
        assertThat(usage(messages))
                .hasSize(12)
                .containsEntry("prompt_price", "0.0000210")
                .containsEntry("completion_price", "0.0000450")
                .containsEntry("total_price", "0.0000660")
                .containsEntry("total_tokens", 10L);
    }

    @Test
    void withoutStreamEverythingIsOneFrame() {
        Harness harness = new Harness((request, out) -> {
            out.reasoning("because")
                    .text("so")
                    .toolCall("c1", "f", "{}")
                    .finishReason("length")
                    .usage(1, 2);
        });
        Map<String, Object> data = request("invoke_llm");
        data.put("stream", false);
        List<Map<String, Object>> messages = harness.answer(data);

        assertThat(messages).hasSize(2);
        assertThat(text(messages)).isEqualTo("<think>\nbecause\n</think>so");
        assertThat(lastDelta(messages).get("finish_reason")).isEqualTo("length");
        assertThat((List<?>) ((Map<?, ?>) lastDelta(messages).get("message")).get("tool_calls"))
                .hasSize(1);
    }

    @Test
    void callsLeaveTogetherBeforeTheLastChunk() {
        Harness harness = new Harness((request, out) -> {
            out.toolCallDelta(0, "a", "f", "{\"x\"").text("ok").toolCallDelta(0, null, null, ":1}");
            out.toolCallDelta(1, "b", "g", null);
        });
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

        assertThat(messages).hasSize(4);
        assertThat(messages.get(1).toString())
                .contains("arguments={\"x\":1}")
                .contains("arguments={}")
                .contains("name=g");
        assertThat(lastDelta(messages).get("finish_reason")).isEqualTo("tool_calls");
    }

    @Test
    void aBodyThatDifySendsBackNeedsNoText() {
        Harness harness = new Harness((request, out) ->
                out.text("a", Map.of("step", 1)).text(null, Map.of("step", 2)).text("", Map.of("step", 3)));
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

        assertThat(text(messages)).isEqualTo("a");
        assertThat(messages.toString()).contains("{step=1}", "{step=2}", "{step=3}");
    }

    @Test
    void theFenceOfAFormatIsRemovedAlsoAroundTextWithABody() {
        Harness harness =
                new Harness((request, out) -> out.text("{\"a\":1}\n``").text("`\nand more", Map.of("step", 1)));
        Map<String, Object> data = request("invoke_llm");
        data.put("model_parameters", Map.of("response_format", "JSON"));

        assertThat(text(harness.answer(data)).strip()).isEqualTo("{\"a\":1}");
    }

    @Test
    void aThinkBlockIsClosedByTextCallsOrTheEnd() {
        Harness harness = new Harness((request, out) -> {
            switch (request.messages().get(0).text()) {
                case "text" ->
                    out.reasoning("r1")
                            .reasoning("r2")
                            .text("t")
                            .reasoning("r3")
                            .text("u");
                case "call" -> out.reasoning("r").toolCall(null, "f", null);
                default -> out.reasoning("r");
            }
        });

        assertThat(text(harness.answer(asked("text")))).isEqualTo("<think>\nr1r2\n</think>t<think>\nr3\n</think>u");
        assertThat(text(harness.answer(asked("call")))).isEqualTo("<think>\nr\n</think>");
        assertThat(text(harness.answer(asked("end")))).isEqualTo("<think>\nr\n</think>");
    }

    private static Map<String, Object> asked(String text) {
        Map<String, Object> data = request("invoke_llm");
        data.put("prompt_messages", List.of(Map.of("role", "user", "content", text)));
        return data;
    }

    @Test
    void usageThatNobodyReportsIsEstimatedFromAllMessages() {
        Harness harness =
                new Harness((request, out) -> out.text("one two three").usage(-1, -1));
        Map<String, Object> data = request("invoke_llm");
        data.put(
                "prompt_messages",
                List.of(
                        Map.of("role", "system", "content", "Be brief."),
                        Map.of("role", "user", "content", "Count to three.")));
        Map<String, Object> usage = usage(harness.answer(data));

        assertThat((Long) usage.get("prompt_tokens")).isBetween(14L, 22L);
        assertThat(usage.get("completion_tokens")).isEqualTo(3L);
    }

    @Test
    void theCallsOfToolsCountAsWritten() {
        Harness harness =
                new Harness((request, out) -> out.text("one two").toolCall("c-1", " weather", "{\"city\":\"Bern\"}"));

        assertThat(usage(harness.answer(request("invoke_llm"))).get("completion_tokens"))
                .isEqualTo(TokenCounter.gpt2().count("one two weather{\"city\":\"Bern\"}"));
    }

    @Test
    void aLongTextLeavesInSeveralFramesBetweenCodePoints() {
        String emoji = "😀".repeat(400_000);
        Harness harness = new Harness((request, out) -> out.text("x" + emoji).usage(1, 1));
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));

        assertThat(messages.size()).isGreaterThan(3);
        assertThat(text(messages)).isEqualTo("x" + emoji);
    }

    @Test
    void theSchemaIsAskedForOnceAndThenKnown() {
        Harness harness = new Harness((request, out) -> {
            request.schema();
            out.text(String.valueOf(request.schema().model()));
        });

        assertThat(text(harness.answer(request("invoke_llm")))).isEqualTo("m");
        harness.answer(request("invoke_llm"));
        assertThat(harness.schemaCalls).hasValue(1);
    }

    @Test
    void aProvisionalSchemaServesOneRequest() {
        Harness harness = new Harness((request, out) -> {
            request.schema();
            out.text(String.valueOf(request.schema().properties().contextSize()));
        });
        Map<String, Object> data = request("invoke_llm");
        data.put("model", "restarting");

        assertThat(text(harness.answer(data))).isEqualTo("2048");
        assertThat(harness.schemaCalls).hasValue(1);
        assertThat(text(harness.answer(data))).isEqualTo("4096");
        assertThat(text(harness.answer(data))).isEqualTo("4096");
        assertThat(harness.schemaCalls).hasValue(2);
        LogEvents.drain();
        assertThat(Harness.LOGGED)
                .anyMatch(line -> line.contains("the schema of model 'restarting' is provisional: refused by ***"));
    }

    @Test
    void withoutAProvisionalSchemaTheRequestFailsAndTheNextOneAsksAgain() {
        Harness harness = new Harness((request, out) -> out.text("unreachable"));
        Map<String, Object> data = request("invoke_llm");
        data.put("model", "broken");

        assertThat(error(harness.answer(data))).containsEntry("error_type", "InvokeConnectionError");
        assertThat(error(harness.answer(data))).containsEntry("error_type", "InvokeConnectionError");
        assertThat(harness.schemaCalls).hasValue(2);
    }

    @Test
    void parametersAreFilteredAndCheckedBySchema() {
        Harness harness =
                new Harness((request, out) -> out.text(request.parameterValues().toString()));
        Map<String, Object> data = request("invoke_llm");
        data.put("model_parameters", Map.of("temperature", 0.5, "max_tokens", 16.0, "unknown", 1));

        assertThat(text(harness.answer(data))).isEqualTo("{temperature=0.5, max_tokens=16}");
    }
}
