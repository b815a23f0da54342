package dev.tenon.runtime.session;

import static dev.tenon.runtime.session.Harness.error;
import static dev.tenon.runtime.session.Harness.request;
import static dev.tenon.runtime.session.Harness.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.message.MediaPart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Very large requests are read, and what the daemon could not take is not written. */
final class LimitsTest {

    @Test
    void aRequestOfDozensOfMegabytesIsRead() {
        Harness harness = new Harness((request, out) -> {
            MediaPart picture = (MediaPart) request.messages().get(0).content().get(0);
            out.text("got " + String.valueOf(picture.base64Data()).length());
        });
        Map<String, Object> data = request("invoke_llm");
        data.put(
                "prompt_messages",
                List.of(Map.of(
                        "role",
                        "user",
                        "content",
                        List.of(Map.of(
                                "type", "image", "base64_data", "A".repeat(64 << 20), "mime_type", "image/png")))));

        assertThat(text(harness.answer(data))).isEqualTo("got " + (64 << 20));
    }

    @Test
    void aFrameThatWouldKillTheProcessIsAnErrorInstead() {
        Harness harness = new Harness((request, out) -> {
            if (request.messages().get(0).text().equals("Hello")) {
                out.toolCall("c1", "f", "\"" + "x".repeat(5_243_000) + "\"");
            }
            out.text("small").usage(1, 1);
        });
        List<Map<String, Object>> messages = harness.answer(request("invoke_llm"));
        Map<String, Object> next = request("invoke_llm");
        next.put("prompt_messages", List.of(Map.of("role", "user", "content", "Again")));

        assertThat(error(messages)).containsEntry("error_type", "InvokeBadRequestError");
        assertThat(error(messages).get("message").toString())
                .contains("Dify takes at most 5242000")
                .contains("in smaller pieces");
        assertThat(text(harness.answer(next))).isEqualTo("small");
    }
}
