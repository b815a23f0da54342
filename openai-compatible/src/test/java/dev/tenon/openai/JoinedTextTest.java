package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes together leaves together, and nothing waits for what has not come. */
@ExtendWith(OnePlugin.class)
final class JoinedTextTest {

    private static final String END =
            "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

    @Test
    void aThousandPiecesAtOnceAreAFewFrames(PluginProcess plugin) {
        Upstream.Reply burst = (request, out) -> {
            Upstream.startEvents(out);
            Upstream.chunk(out, (delta("word ").repeat(1000) + END).getBytes(StandardCharsets.UTF_8));
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        };
        try (Upstream upstream = new Upstream(burst)) {
            Answer answer = plugin.call(Ask.llm(upstream).chat("Hi"));

            assertThat(answer.text()).isEqualTo("word ".repeat(1000));
            assertThat(answer.results()).hasSizeLessThan(100);
        }
    }

    @Test
    void aPieceLeavesBeforeTheNextHasCome(PluginProcess plugin) {
        Semaphore seen = new Semaphore(0);
        Upstream.Reply oneByOne = (request, out) -> {
            Upstream.startEvents(out);
            for (int i = 0; i < 5; i++) {
                // a server that shows that it lives must not keep what it said before
                Upstream.chunk(out, (delta("word ") + ": alive\n\n").getBytes(StandardCharsets.UTF_8));
                if (!seen.tryAcquire(10, TimeUnit.SECONDS)) {
                    return; // the answer is cut
                }
            }
            Upstream.chunk(out, END.getBytes(StandardCharsets.UTF_8));
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        };
        try (Upstream upstream = new Upstream(oneByOne)) {
            Answer answer = plugin.start(Ask.llm(upstream).chat("Hi")).answer(result -> seen.release());

            assertThat(answer.text()).isEqualTo("word ".repeat(5));
            assertThat(answer.results()).hasSize(6);
        }
    }

    private static String delta(String text) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
    }
}
