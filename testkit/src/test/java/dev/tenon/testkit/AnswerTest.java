package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be read off an answer. */
final class AnswerTest {

    private static final PluginError ERROR = new PluginError("InvokeRateLimitError", "slow down", Map.of());

    @Test
    void aStreamedAnswerIsReadAsAWhole() {
        Answer answer = new Answer(
                List.of(
                        chunk("{'message':{'content':'Hel','tool_calls':[]}}"),
                        chunk("{'message':{'content':'lo','tool_calls':[{'id':'c1'}]}}"),
                        chunk("{'message':{'content':''},'usage':{'total_tokens':5},'finish_reason':'stop'}")),
                null);

        assertThat(answer.text()).isEqualTo("Hello");
        assertThat(answer.toolCalls()).containsExactly(Map.of("id", "c1"));
        assertThat(answer.usage()).isEqualTo(Map.of("total_tokens", 5L));
        assertThat(answer.finishReason()).isEqualTo("stop");
    }

    @Test
    void audioIsJoined() {
        Answer answer = new Answer(List.of(Map.of("result", "00ff"), Map.of("result", "10")), null);

        assertThat(answer.audio()).containsExactly(0, 0xff, 0x10);
    }

    @Test
    void whoeverExpectsSuccessIsToldTheError() {
        Answer failed = new Answer(List.of(), ERROR);

        assertThatThrownBy(failed::text)
                .isInstanceOfSatisfying(
                        PluginErrorException.class, e -> assertThat(e.error()).isEqualTo(ERROR))
                .hasMessage("InvokeRateLimitError: slow down");
        assertThat(failed.failure()).isEqualTo(ERROR);
    }

    @Test
    void whoeverExpectsAnErrorIsToldTheAnswer() {
        assertThatThrownBy(() -> new Answer(List.of(Map.of("result", true)), null).failure())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("result=true");
    }

    @Test
    void oneResultMeansOne() {
        assertThat(new Answer(List.of(Map.of("num_tokens", 3L)), null).single()).containsEntry("num_tokens", 3L);
        assertThatThrownBy(() -> new Answer(List.of(), null).single()).hasMessageContaining("there were 0");
        assertThatThrownBy(() -> new Answer(List.of(Map.of(), Map.of()), null).single())
                .hasMessageContaining("there were 2");
        assertThatThrownBy(() -> new Answer(List.of(), null).usage()).hasMessageContaining("is empty");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> chunk(String delta) {
        return (Map<String, Object>) (Map<?, ?>) Json.parseObject("{\"delta\":" + delta.replace('\'', '"') + "}");
    }
}
