package dev.tenon.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a message says. */
final class PromptMessageTest {

    private static final ToolCall CALL = new ToolCall("c", "function", "f", "{}");

    @Test
    void aMessageThatSaysNothingIsEmpty() {
        assertThat(PromptMessage.of(Role.USER, "").isEmpty()).isTrue();
        assertThat(PromptMessage.of(Role.USER, "text").isEmpty()).isFalse();
        assertThat(assistant(List.of(), null).isEmpty()).isTrue();
    }

    @Test
    void callsAndAnOpaqueBodySaySomething() {
        assertThat(assistant(List.of(CALL), null).isEmpty()).isFalse();
        assertThat(assistant(List.of(), Map.of("signature", "s")).isEmpty()).isFalse();
    }

    @Test
    void theResultOfACallIsEmptyIfItSaysNothing() {
        assertThat(result("sunny").isEmpty()).isFalse();
        assertThat(result("").isEmpty()).isTrue();
    }

    private static PromptMessage result(String text) {
        List<ContentPart> content = PromptMessage.of(Role.TOOL, text).content();
        return new PromptMessage(Role.TOOL, content, true, null, List.of(), "c", null);
    }

    private static PromptMessage assistant(List<ToolCall> calls, @Nullable Object opaqueBody) {
        return new PromptMessage(Role.ASSISTANT, List.of(), true, null, calls, null, opaqueBody);
    }
}
