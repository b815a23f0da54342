package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a stream is framed and cut into pieces, whatever it carries arrives. */
@ExtendWith(OnePlugin.class)
final class FramingTest {

    /** What a stream can carry, and the answer that it has to give: text, tool calls, total tokens. */
    enum Content {
        TEXT("Hello", "[]", delta("'content':'Hel'"), delta("'content':'lo'"), finish("stop"), usage()),
        FOUR_BYTES("a👋世é", "[]", delta("'content':'a👋'"), delta("'content':'世é'"), finish("stop"), usage()),
        TOOL_CALLS(
                "",
                "[f {\"x\":1}, g {\"y\":2}]",
                delta("'tool_calls':[{'index':0,'id':'a','function':{'name':'f','arguments':''}}]"),
                delta("'tool_calls':[{'index':1,'id':'b','function':{'name':'g','arguments':'{\\'y\\':2}'}}]"),
                delta("'tool_calls':[{'index':0,'function':{'arguments':'{\\'x\\':1}'}}]"),
                finish("tool_calls"),
                usage()),
        REASONING(
                "<think>\nhm well\n</think>So.",
                "[]",
                delta("'reasoning_content':'hm '"),
                delta("'reasoning_content':'well','content':null"),
                delta("'content':'So.'"),
                finish("stop"),
                usage());

        final String text;
        final String calls;
        final String documents;

        Content(String text, String calls, String... documents) {
            this.text = text;
            this.calls = calls;
            this.documents = String.join("\n", documents);
        }
    }

    /** How the documents become bytes. */
    enum Framing {
        CRLF("", "data: %s\r\n\r\n", "data: [DONE]\r\n\r\n"),
        LF("", "data: %s\n\n", "data: [DONE]\n\n"),
        CR("", "data: %s\r\r", "data: [DONE]\r\r"),
        SINGLE_NEWLINE("", "data: %s\n", "data: [DONE]\n"),
        NO_SPACE("", "data:%s\n\n", "data:[DONE]\n\n"),
        EVENT_LINES("", "event: message\nid: 7\ndata: %s\n\n", "event: done\ndata: [DONE]\n\n"),
        COMMENTS(": hello\n\n", ": ping - now\r\n\r\ndata: %s\n\n", ": bye\n\ndata: [DONE]\n\n"),
        BOM("\uFEFF", "data: %s\n\n", "data: [DONE]\n\n"),
        NO_DONE("", "data: %s\n\n", ""),
        NO_LAST_NEWLINE("", "data: %s\n\n", "data: [DONE]"),
        BEHIND_DONE("", "data: %s\n\n", "data: [DONE]\n\ndata: {'never':'read'\n\n");

        final String start;
        final String event;
        final String end;

        Framing(String start, String event, String end) {
            this.start = start;
            this.event = event;
            this.end = end;
        }

        byte[] bytes(Content content) {
            StringBuilder text = new StringBuilder(start);
            content.documents.lines().forEach(document -> text.append(event.formatted(document)));
            return text.append(end).toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** How the bytes travel. */
    enum Transfer {
        AT_ONCE {
            @Override
            Upstream.Reply of(byte[] bytes) {
                return Upstream.bytes(200, "text/event-stream; charset=utf-8", bytes);
            }
        },
        BYTE_BY_BYTE {
            @Override
            Upstream.Reply of(byte[] bytes) {
                return (request, out) -> {
                    Upstream.startEvents(out);
                    for (byte each : bytes) {
                        Upstream.chunk(out, new byte[] {each});
                    }
                    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                };
            }
        },
        UNTIL_CLOSED {
            @Override
            Upstream.Reply of(byte[] bytes) {
                return (request, out) -> {
                    out.write(Upstream.head(200, "text/event-stream", "Connection: close"));
                    out.write(bytes);
                    out.close();
                };
            }
        };

        abstract Upstream.Reply of(byte[] bytes);
    }

    static Stream<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (Framing framing : Framing.values()) {
            for (Content content : Content.values()) {
                for (Transfer transfer : Transfer.values()) {
                    all.add(Arguments.of(framing, content, transfer));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingArrives(Framing framing, Content content, Transfer transfer, PluginProcess plugin) {
        try (Upstream upstream = new Upstream(transfer.of(framing.bytes(content)))) {
            Answer answer = plugin.call(Ask.llm(upstream).chat("Hi"));

            assertThat(answer.text()).isEqualTo(content.text);
            assertThat(answer.toolCalls().stream().map(FramingTest::call).toList())
                    .hasToString(content.calls);
            assertThat(answer.usage()).containsEntry("prompt_tokens", 9L).containsEntry("completion_tokens", 2L);
            assertThat(answer.finishReason()).isEqualTo(content == Content.TOOL_CALLS ? "tool_calls" : "stop");
            assertThat(answer.results())
                    .extracting(chunk -> ((Map<?, ?>) chunk.get("delta")).get("index"))
                    .isEqualTo(
                            LongStream.range(0, answer.results().size()).boxed().toList());
        }
    }

    @Test
    void theFirstTokenDoesNotWaitForTheEnd(PluginProcess plugin) {
        Upstream.Reply slow = (request, out) -> {
            out.write(Upstream.head(200, "text/event-stream", "Connection: close"));
            out.write(("data: " + delta("'content':'early'") + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(3000);
            out.write(("data: " + finish("stop") + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.close();
        };
        try (Upstream upstream = new Upstream(slow)) {
            List<Long> arrivals = new ArrayList<>();
            Answer answer = plugin.start(Ask.llm(upstream).chat("Hi")).answer(chunk -> arrivals.add(System.nanoTime()));

            assertThat(answer.text()).isEqualTo("early");
            assertThat(arrivals).hasSize(2);
            assertThat(arrivals.get(1) - arrivals.get(0)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(1500));
        }
    }

    private static String call(Map<String, Object> call) {
        Map<?, ?> function = (Map<?, ?>) call.get("function");
        return function.get("name") + " " + function.get("arguments");
    }

    private static String delta(String members) {
        String document = "{'choices':[{'index':0,'delta':{" + members + "},'finish_reason':null}]}";
        return document.replace("\\'", "\\\"").replace('\'', '"');
    }

    private static String finish(String reason) {
        return "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}";
    }

    private static String usage() {
        return "{\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":2,\"total_tokens\":11}}";
    }
}
